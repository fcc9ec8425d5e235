package org.tidu.roster;

import java.time.LocalDate;
import java.util.List;
import org.tidu.term.CreditCode;

/** An enterprise on the basic-tier list, with every factory of its that is listed. */
public record BasicTierListing(CreditCode uscc, String name, List<Factory> factories) {

    public record Factory(String name, LocalDate listedOn) {}
}
