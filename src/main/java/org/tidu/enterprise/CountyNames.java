package org.tidu.enterprise;

import org.springframework.stereotype.Component;
import org.tidu.area.Area;
import org.tidu.area.Areas;

/** What a county is called; its code where it is none of ours. */
@Component
class CountyNames {

    private final Areas areas;

    CountyNames(Areas areas) {
        this.areas = areas;
    }

    String name(String code) {
        return areas.county(code).map(Area::name).orElse(code);
    }
}
