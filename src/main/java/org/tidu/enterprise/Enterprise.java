package org.tidu.enterprise;

import java.time.OffsetDateTime;
import org.tidu.term.CreditCode;

/**
 * An enterprise that has signed up.
 *
 * @param uscc       统一社会信用代码, upper case
 * @param countyCode county of operation, chosen at sign-up
 */
public record Enterprise(CreditCode uscc, String name, String countyCode, OffsetDateTime createdAt) {}
