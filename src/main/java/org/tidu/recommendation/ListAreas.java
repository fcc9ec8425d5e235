package org.tidu.recommendation;

import org.springframework.stereotype.Component;
import org.tidu.area.Areas;
import org.tidu.term.RoundId;

/** Which list an address means, and which office signs it. */
@Component
class ListAreas {

    private final Areas areas;

    ListAreas(Areas areas) {
        this.areas = areas;
    }

    ListRef ref(RoundId roundId, String areaCode) {
        return new ListRef(roundId, areaCode.equals(areas.city().code()) ? Level.CITY : Level.COUNTY, areaCode);
    }

    String group(ListRef ref) {
        return ref.level() == Level.COUNTY ? Areas.countyGroup(ref.areaCode()) : areas.cityGroup();
    }
}
