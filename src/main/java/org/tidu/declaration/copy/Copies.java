package org.tidu.declaration.copy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseSight;
import org.tidu.casefile.row.CaseTable;
import org.tidu.declaration.draft.Draft;
import org.tidu.declaration.draft.Drafts;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.problem.Conflict;
import org.tidu.problem.NotFound;
import org.tidu.round.FormSet;
import org.tidu.round.Round;
import org.tidu.round.RoundForms;
import org.tidu.term.DeclarationNumber;

/** Copies what an earlier declaration said into the drafts of a new one; nothing is sent, and the earlier one stays as it is. */
@Component
class Copies {

    private static final List<String> FORMS = List.of(Documents.START, Documents.MATURITY, Documents.APPLICATION);

    private final CaseTable cases;
    private final Documents documents;
    private final Drafts drafts;
    private final RoundForms forms;

    Copies(CaseTable cases, Documents documents, Drafts drafts, RoundForms forms) {
        this.cases = cases;
        this.documents = documents;
        this.drafts = drafts;
        this.forms = forms;
    }

    /** Every declaration of the enterprise, the latest first. */
    List<EarlierView> earlier(EnterpriseMember member) {
        return cases.seenBy(CaseSight.ofEnterprise(member.uscc())).stream()
                .map(row -> new EarlierView(row.number(), row.factoryName(), row.roundTitle(),
                        row.outcome() == null ? row.stageText() : row.outcome().text(), row.updatedAt()))
                .toList();
    }

    /**
     * @param replace whether a start form that was begun already gives way
     * @throws NotFound when the enterprise has no such declaration
     * @throws Conflict when a start form was begun and is not to give way
     */
    @Transactional
    public CopyView copy(Round round, DeclarationNumber number, EnterpriseMember member, boolean replace) {
        CaseRow earlier = cases.find(number).filter(CaseSight.ofEnterprise(member.uscc())::includes)
                .orElseThrow(() -> new NotFound("没有这件申报"));
        if (!replace && drafts.find(member.uscc(), Drafts.ofStart(round.id())).isPresent()) {
            throw new Conflict("本批次已有发起申报的草稿，复制会覆盖它；确认覆盖后再复制");
        }
        boolean sameRound = earlier.roundId().equals(round.id());
        FormSet before = forms.of(earlier.roundId());
        FormSet asked = forms.of(round);
        List<String> copied = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        Instant savedAt = null;
        for (String form : FORMS) {
            Optional<Map<String, Object>> said = said(earlier, form, member);
            if (said.isPresent()) {
                FormCopy copy = FormCopy.of(forms.schema(before, form), forms.schema(asked, form), said.get(), sameRound);
                savedAt = drafts.replace(member.uscc(), context(round, form), copy.content(), member.displayName());
                copied.add(form);
                dropped.addAll(copy.dropped());
                figures.addAll(copy.figures());
            }
        }
        return new CopyView(copied, dropped, toCheck(sameRound, figures), savedAt);
    }

    /** What was sent last; of what never was, the draft. */
    private Optional<Map<String, Object>> said(CaseRow earlier, String form, EnterpriseMember member) {
        return documents.latest(earlier.number(), form).map(Document::content)
                .or(() -> drafts.find(member.uscc(), Drafts.ofTask(earlier.number(), form)).map(Draft::content));
    }

    private static String context(Round round, String form) {
        return form.equals(Documents.START) ? Drafts.ofStart(round.id()) : Drafts.ofNext(round.id(), form);
    }

    private static List<String> toCheck(boolean sameRound, List<String> figures) {
        List<String> check = new ArrayList<>();
        check.add("企业名称、信用代码按企业信息带入；各项承诺须重新勾选");
        if (!sameRound) {
            check.add("自评估日期等日期没有复制；得分、等级和报告编号请按最新报告核对");
            check.add("近三年情况、场景和荣誉请按现状核对");
        }
        if (!sameRound && !figures.isEmpty()) {
            check.add("请按最新年度核对：" + String.join("、", figures));
        }
        return check;
    }
}
