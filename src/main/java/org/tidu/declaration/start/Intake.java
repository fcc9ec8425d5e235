package org.tidu.declaration.start;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Receipt;
import org.tidu.casefile.document.Receipts;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.casefile.row.Stage;
import org.tidu.declaration.draft.Drafts;
import org.tidu.engine.process.Processes;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.round.Round;

/** Takes in a new declaration: case, document, receipt and process instance in one transaction, or nothing at all. */
@Component
class Intake {

    private final CaseTable cases;
    private final Documents documents;
    private final Receipts receipts;
    private final Numbers numbers;
    private final Drafts drafts;
    private final CaseLog log;
    private final Processes processes;
    private final Areas areas;

    Intake(CaseTable cases, Documents documents, Receipts receipts, Numbers numbers, Drafts drafts, CaseLog log,
            Processes processes, Areas areas) {
        this.cases = cases;
        this.documents = documents;
        this.receipts = receipts;
        this.numbers = numbers;
        this.drafts = drafts;
        this.log = log;
        this.processes = processes;
        this.areas = areas;
    }

    /** The content has been checked against the start form. */
    @Transactional
    public Started start(Round round, EnterpriseMember member, Map<String, Object> content, Instant receivedAt) {
        Area county = areas.county((String) content.get("countyCode")).orElseThrow();
        String number = numbers.next(round, county.code());
        CaseRow row = new CaseRow(number, round.id(), round.title(), member.enterpriseName(), member.uscc(),
                (String) content.get("factoryName"), county.code(), county.name(), round.tier(), Stage.REGISTRATION,
                round.closesAt(), null, receivedAt, null, null, null);
        cases.insert(row);
        Receipt receipt = receipts.issue(
                documents.add(number, Documents.START, content, receivedAt, member.displayName()), null);
        drafts.delete(member.uscc(), Drafts.ofStart(round.id()));
        log.event(number, member.loginName(), "发起申报", "回执 " + receipt.number());
        cases.setProcessInstance(number,
                processes.start(round.editionId(), "declaration", number, variables(row, round)));
        return new Started(number, receipt);
    }

    private Map<String, Object> variables(CaseRow row, Round round) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("declarationNumber", row.number());
        variables.put("roundId", round.id());
        variables.put("roundTitle", round.title());
        variables.put("tier", round.tier());
        variables.put("enterpriseName", row.enterpriseName());
        variables.put("factoryName", row.factoryName());
        // the groups that handle it come from the table county-routing, by this code
        variables.put("countyCode", row.countyCode());
        variables.put("expertGroup", areas.expertGroup());
        variables.put("enterpriseGroup", "enterprise-" + row.uscc());
        variables.put("deadlineAt", row.deadlineAt());
        variables.put("countyDeadlineAt", round.countyDeadlineAt());
        variables.put("cityDeadlineAt", round.cityDeadlineAt());
        variables.put("maturityNeeded", true);
        variables.put("assessmentSummary", "尚未核验");
        return variables;
    }
}
