package org.tidu.recommendation;

import java.util.Map;
import org.springframework.lang.Nullable;
import org.tidu.term.RoundId;

/** Whose list: an area in a round. It signs a first list and, as far as needed, supplements. */
record ListRef(RoundId roundId, Level level, String areaCode) {

    static ListRef county(RoundId roundId, String areaCode) {
        return new ListRef(roundId, Level.COUNTY, areaCode);
    }

    static ListRef city(RoundId roundId, String areaCode) {
        return new ListRef(roundId, Level.CITY, areaCode);
    }

    /** From the variables of the process that makes the list. */
    static ListRef of(Map<String, Object> variables) {
        return new ListRef(new RoundId((String) variables.get("roundId")), Level.valueOf((String) variables.get("level")),
                (String) variables.get("areaCode"));
    }

    /** Whose cases it answers; null for all counties. */
    @Nullable
    String countyCode() {
        return level == Level.COUNTY ? areaCode : null;
    }

    /** Of the process that makes the list. */
    String businessKey() {
        return roundId + ":" + areaCode;
    }
}
