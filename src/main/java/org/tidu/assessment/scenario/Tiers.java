package org.tidu.assessment.scenario;

import java.util.List;

/** The four tiers 基础级, 先进级, 卓越级, 领航级. */
public final class Tiers {

    public static final List<String> ASCENDING = List.of("BASIC", "ADVANCED", "EXCELLENT", "LEADING");

    private Tiers() {}

    /** This tier and all below it; none for null. */
    public static List<String> upTo(String tier) {
        return tier == null ? List.of() : ASCENDING.subList(0, ASCENDING.indexOf(tier) + 1);
    }
}
