package org.tidu.roster;

import java.time.LocalDate;
import java.util.List;

/** An enterprise on the basic-tier list, with every factory of its that is listed. */
public record BasicTierListing(String uscc, String name, List<Factory> factories) {

    public record Factory(String name, LocalDate listedOn) {}
}
