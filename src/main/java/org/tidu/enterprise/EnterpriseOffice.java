package org.tidu.enterprise;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tidu.area.Areas;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;
import org.tidu.problem.NotFound;
import org.tidu.term.CreditCode;

/** For which enterprises the officer who asks is in charge: those of the own county, the city and administrators for all. */
@Component
class EnterpriseOffice {

    private final CurrentUser user;
    private final Areas areas;
    private final Enterprises enterprises;

    EnterpriseOffice(CurrentUser user, Areas areas, Enterprises enterprises) {
        this.user = user;
        this.areas = areas;
        this.enterprises = enterprises;
    }

    /** @throws Forbidden for who is in charge of none */
    List<String> counties() {
        if (user.isCityOfficer() || user.isAdministrator()) {
            return areas.countyCodes();
        }
        return own();
    }

    /** The counties for which the caller works, and no city for them. */
    List<String> own() {
        List<String> groups = user.groups();
        List<String> own = areas.countyCodes().stream().filter(code -> groups.contains(Areas.countyGroup(code))).toList();
        if (own.isEmpty()) {
            throw new Forbidden("此操作仅限县市区和市级工信部门人员");
        }
        return own;
    }

    /** @throws NotFound when there is none, or another county is in charge of it */
    Enterprise seen(CreditCode uscc) {
        return of(uscc, counties());
    }

    /** The same for what only the county itself decides. */
    Enterprise ofOwnCounty(CreditCode uscc) {
        return of(uscc, own());
    }

    private Enterprise of(CreditCode uscc, List<String> counties) {
        return enterprises.find(uscc).filter(one -> counties.contains(one.countyCode()))
                .orElseThrow(() -> new NotFound("该企业尚未注册"));
    }
}
