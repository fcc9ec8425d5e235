package org.tidu.recommendation;

import org.springframework.stereotype.Component;
import org.tidu.identity.CurrentUser;

/** A county sees its own list, the city every list, the province the city's. */
@Component
class ListAccess {

    private final CurrentUser user;

    ListAccess(CurrentUser user) {
        this.user = user;
    }

    boolean maySee(ListRef ref) {
        if (!user.isStaff()) {
            return false;
        }
        return ref.level() == Level.COUNTY
                ? user.maySeeCounty(ref.areaCode()) && !user.seesOnlyProvincialStage()
                : user.isCityOfficer() || user.isProvinceOfficer() || user.isAdministrator();
    }
}
