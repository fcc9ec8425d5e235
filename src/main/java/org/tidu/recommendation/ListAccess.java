package org.tidu.recommendation;

import org.springframework.stereotype.Component;
import org.tidu.casefile.sight.CaseAccess;
import org.tidu.identity.CurrentUser;

/** A county sees its own list, the city every list, the province the city's. */
@Component
class ListAccess {

    private final CurrentUser user;
    private final CaseAccess access;

    ListAccess(CurrentUser user, CaseAccess access) {
        this.user = user;
        this.access = access;
    }

    boolean maySee(ListRef ref) {
        if (!user.isStaff()) {
            return false;
        }
        return ref.level() == Level.COUNTY
                ? access.sight().includesCounty(ref.areaCode())
                : user.isCityOfficer() || user.isProvinceOfficer() || user.isAdministrator();
    }
}
