package org.tidu.assessment.scenario;

import java.util.List;
import java.util.Map;

/** The codes of the four tiers as tables and facts have them; what people read of a case calls them as the table {@code tiers} does. */
public final class Tiers {

    public static final List<String> ASCENDING = List.of("BASIC", "ADVANCED", "EXCELLENT", "LEADING");

    private static final Map<String, String> NAMES =
            Map.of("BASIC", "基础级", "ADVANCED", "先进级", "EXCELLENT", "卓越级", "LEADING", "领航级");

    private Tiers() {}

    /** For findings on tables, which have no edition of their own to ask; null for what is no tier. */
    public static String name(String code) {
        return NAMES.get(code);
    }

    /** This tier and all below it; none for null. */
    public static List<String> upTo(String code) {
        return code == null ? List.of() : ASCENDING.subList(0, ASCENDING.indexOf(code) + 1);
    }
}
