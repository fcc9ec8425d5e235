package org.tidu.demo;

import org.tidu.term.CreditCode;

/**
 * A made-up enterprise.
 *
 * @param login      of its administrator
 * @param registered whether it is registered and approved in the province's system
 * @param listed     the day on which its factory was listed in the basic tier; empty when it was not
 * @param benchmark  the year in which it became a benchmark enterprise; empty when it did not
 */
record Company(
        String login, CreditCode uscc, String name, String county, String factory, String address, String industry,
        String contact, String mobile, String registered, String listed, String benchmark) {}
