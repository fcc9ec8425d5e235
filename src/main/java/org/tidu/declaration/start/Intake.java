package org.tidu.declaration.start;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Receipt;
import org.tidu.casefile.document.Receipts;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.casefile.row.Stage;
import org.tidu.declaration.deposit.Deposits;
import org.tidu.declaration.draft.Drafts;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.round.Round;
import org.tidu.term.DeclarationNumber;

/** Takes in a new declaration: case, document, receipt and deposit in one transaction, or nothing at all. */
@Component
class Intake {

    private final CaseTable cases;
    private final Documents documents;
    private final Receipts receipts;
    private final Numbers numbers;
    private final Drafts drafts;
    private final CaseLog log;
    private final Deposits deposits;
    private final Areas areas;
    private final TransactionTemplate transaction;

    Intake(CaseTable cases, Documents documents, Receipts receipts, Numbers numbers, Drafts drafts, CaseLog log,
            Deposits deposits, Areas areas, TransactionTemplate transaction) {
        this.cases = cases;
        this.documents = documents;
        this.receipts = receipts;
        this.numbers = numbers;
        this.drafts = drafts;
        this.log = log;
        this.deposits = deposits;
        this.areas = areas;
        this.transaction = transaction;
    }

    /** The content has been checked against the start form. */
    Started start(Round round, EnterpriseMember member, Map<String, Object> content, Map<String, Integer> draftsFrom, Instant receivedAt) {
        Area county = areas.county((String) content.get("countyCode")).orElseThrow();
        // before the transaction, so that nobody waits for a number longer than it takes to count
        DeclarationNumber number = numbers.next(round, county.code());
        CaseRow row = new CaseRow(number, round.id(), round.title(), member.enterpriseName(), member.uscc(),
                (String) content.get("factoryName"), county.code(), county.name(), round.tier(), Stage.REGISTRATION,
                round.closesAt(), null, receivedAt, null, null, null, receivedAt);
        Started started = transaction.execute(status -> deposited(row, member, content, draftsFrom, receivedAt));
        deposits.wake();
        return started;
    }

    private Started deposited(CaseRow row, EnterpriseMember member, Map<String, Object> content, Map<String, Integer> draftsFrom, Instant receivedAt) {
        cases.insert(row);
        Receipt receipt = receipts.issue(
                documents.add(row.number(), Documents.START, content, receivedAt, member.displayName()), null);
        drafts.handIn(member.uscc(), Drafts.ofStart(row.roundId()), draftsFrom);
        drafts.followStart(member.uscc(), row.roundId(), row.number());
        log.enterpriseEvent(row.number(), member.loginName(), "发起申报", "回执 " + receipt.number());
        deposits.add(receipt, null);
        return new Started(row.number(), receipt);
    }
}
