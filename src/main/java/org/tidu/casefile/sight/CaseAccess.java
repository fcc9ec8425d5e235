package org.tidu.casefile.sight;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.enterprise.CurrentEnterprise;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.NotFound;

/** Who may see which case. A case one may not see does not exist for one. */
@Component
public class CaseAccess {

    private static final Set<Outcome> DECIDED_BY_PROVINCE = Set.of(Outcome.RECOGNISED, Outcome.RECOGNISED_DIRECTLY,
            Outcome.NOT_RECOGNISED, Outcome.OBJECTION_UPHELD);

    private final CaseTable cases;
    private final CurrentUser user;
    private final CurrentEnterprise enterprise;

    CaseAccess(CaseTable cases, CurrentUser user, CurrentEnterprise enterprise) {
        this.cases = cases;
        this.user = user;
        this.enterprise = enterprise;
    }

    /** @throws NotFound when there is no such case, or none the caller may see */
    public CaseRow visible(String number) {
        return cases.find(number).filter(this::maySee).orElseThrow(() -> new NotFound("没有这件申报"));
    }

    /** @throws NotFound when the enterprise has no such case */
    public CaseRow own(String number, EnterpriseMember member) {
        return cases.find(number).filter(row -> row.uscc().equals(member.uscc()))
                .orElseThrow(() -> new NotFound("没有这件申报"));
    }

    boolean maySee(CaseRow row) {
        if (user.isStaff()) {
            return user.maySeeCounty(row.countyCode()) && (!user.seesOnlyProvincialStage() || atProvince(row));
        }
        return enterprise.find().filter(member -> member.uscc().equals(row.uscc())).isPresent();
    }

    static boolean atProvince(CaseRow row) {
        return row.stage() == Stage.PROVINCIAL_REVIEW || row.stage() == Stage.PUBLIC_NOTICE
                || row.outcome() != null && DECIDED_BY_PROVINCE.contains(row.outcome());
    }
}
