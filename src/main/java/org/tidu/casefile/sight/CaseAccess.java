package org.tidu.casefile.sight;

import org.springframework.stereotype.Component;
import org.tidu.area.Areas;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseSight;
import org.tidu.casefile.row.CaseTable;
import org.tidu.enterprise.CurrentEnterprise;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.NotFound;
import org.tidu.term.DeclarationNumber;

/** The cases that whoever makes this request may see. A case one may not see does not exist for one. */
@Component
public class CaseAccess {

    private final CaseTable cases;
    private final CurrentUser user;
    private final CurrentEnterprise enterprise;
    private final Areas areas;

    CaseAccess(CaseTable cases, CurrentUser user, CurrentEnterprise enterprise, Areas areas) {
        this.cases = cases;
        this.user = user;
        this.enterprise = enterprise;
        this.areas = areas;
    }

    /** Groups are read anew each time: a change counts at once. */
    public CaseSight sight() {
        return user.isStaff()
                ? CaseSight.ofStaff(user.groups(), areas)
                : enterprise.find().map(EnterpriseMember::uscc).map(CaseSight::ofEnterprise).orElse(CaseSight.NOTHING);
    }

    /** @throws NotFound when there is no such case, or none the caller may see */
    public CaseRow visible(DeclarationNumber number) {
        return of(number, sight());
    }

    /** @throws NotFound when the enterprise has no such case */
    public CaseRow own(DeclarationNumber number, EnterpriseMember member) {
        return of(number, CaseSight.ofEnterprise(member.uscc()));
    }

    private CaseRow of(DeclarationNumber number, CaseSight sight) {
        return cases.find(number).filter(sight::includes).orElseThrow(() -> new NotFound("没有这件申报"));
    }
}
