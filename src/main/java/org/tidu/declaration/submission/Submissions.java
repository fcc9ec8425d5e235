package org.tidu.declaration.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.area.Groups;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Receipt;
import org.tidu.casefile.document.Receipts;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.question.OpenQuestionsTable;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseSight;
import org.tidu.casefile.row.CaseTable;
import org.tidu.declaration.deposit.DepositTurns;
import org.tidu.declaration.deposit.Deposits;
import org.tidu.declaration.draft.Drafts;
import org.tidu.declaration.draft.FormHandedIn;
import org.tidu.engine.task.TaskAtHand;
import org.tidu.engine.task.TaskAtHandTable;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.evidence.Evidence;
import org.tidu.evidence.correction.EvidenceCorrections;
import org.tidu.notification.Messages;
import org.tidu.problem.Conflict;
import org.tidu.problem.NotFound;
import org.tidu.round.RoundForms;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.ReceiptTime;

/**
 * Takes in what an enterprise hands in with a task: checked, then document, receipt and deposit in one short
 * transaction. What has a receipt is never lost; the process follows by itself.
 */
@Component
public class Submissions {

    private final TaskAtHandTable tasks;
    private final SubmissionCheck check;
    private final CaseTable cases;
    private final Documents documents;
    private final Receipts receipts;
    private final Drafts drafts;
    private final CaseLog log;
    private final Messages messages;
    private final Deposits deposits;
    private final DepositTurns turns;
    private final Evidence evidence;
    private final OpenQuestionsTable questions;
    private final EvidenceCorrections returned;
    private final RoundForms forms;
    private final ReceiptTime receiptTime;
    private final TransactionTemplate transaction;

    Submissions(TaskAtHandTable tasks, SubmissionCheck check, CaseTable cases, Documents documents, Receipts receipts,
            Drafts drafts, CaseLog log, Messages messages, Deposits deposits, DepositTurns turns, Evidence evidence, OpenQuestionsTable questions, RoundForms forms,
            EvidenceCorrections returned, ReceiptTime receiptTime, TransactionTemplate transaction) {
        this.tasks = tasks;
        this.check = check;
        this.cases = cases;
        this.documents = documents;
        this.receipts = receipts;
        this.drafts = drafts;
        this.log = log;
        this.messages = messages;
        this.deposits = deposits;
        this.turns = turns;
        this.evidence = evidence;
        this.questions = questions;
        this.returned = returned;
        this.forms = forms;
        this.receiptTime = receiptTime;
        this.transaction = transaction;
    }

    /**
     * Sent again, even at the same moment, it gives the same receipt.
     *
     * @throws NotFound when the enterprise has no such open task
     * @throws Conflict when it comes too late, or a colleague has saved what is not in it
     * @throws org.tidu.problem.Busy when too many hand in; nothing has been received then
     */
    public Receipt submit(String taskId, EnterpriseMember member, FormHandedIn filing) {
        return turns.take(() -> inTurn(taskId, member, filing));
    }

    private Receipt inTurn(String taskId, EnterpriseMember member, FormHandedIn filing) {
        try {
            TaskAtHand task = tasks.ofGroup(taskId, Groups.ofEnterprise(member.uscc())).orElseThrow(Submissions::gone);
            CaseRow row = cases.find(new DeclarationNumber(task.businessKey()))
                    .filter(CaseSight.ofEnterprise(member.uscc())::includes).orElseThrow(Submissions::gone);
            Submission submission = check.accepted(task, row, filing.data());
            Receipt receipt = transaction.execute(status -> deposited(submission, member, filing));
            deposits.wake();
            return receipt;
        } catch (DuplicateKeyException | ConcurrencyFailureException | NotFound | Conflict takenMeanwhile) {
            return receipts.ofTask(taskId, member.uscc()).orElseThrow(() -> takenMeanwhile);
        }
    }

    private Receipt deposited(Submission submission, EnterpriseMember member, FormHandedIn filing) {
        TaskAtHand task = submission.task();
        DeclarationNumber number = new DeclarationNumber(task.businessKey());
        Instant receivedAt = receiptTime.now();
        // from here on the timer of a deadline and a withdrawal wait for this row; what they did before shows in the task
        if (submission.isApplication()) {
            cases.setSubmitted(number, receivedAt);
        } else {
            cases.setReceived(number, receivedAt);
        }
        if (!tasks.isOpen(task.id())) {
            throw gone();
        }
        List<Receipt> issued = receipts(submission, member, receivedAt, filing.explanation());
        if (submission.correction() != null) {
            returned.handIn(issued.get(issued.size() - 1), submission.row());
        } else if (submission.isApplication()) {
            evidence.handIn(issued.get(issued.size() - 1));
        }
        drafts.handIn(member.uscc(), Drafts.ofTask(number, task.formId()), filing.drafts());
        messages.done(task.id());
        deposits.add(issued.get(0), task.id());
        return issued.get(issued.size() - 1);
    }

    /** One for each document in the order of the procedure; that of the task is the last: where several are corrected, the application's. */
    private List<Receipt> receipts(Submission submission, EnterpriseMember member, Instant receivedAt, @Nullable String explanation) {
        DeclarationNumber number = submission.row().number();
        List<Receipt> issued = new ArrayList<>();
        Map<String, Map<String, Object>> filed = submission.documents();
        filed.forEach((formId, content) -> {
            Document document = documents.add(number, formId, content, receivedAt, member.loginName());
            questions.keep(document, forms.of(submission.row().roundId()), explanation);
            boolean last = issued.size() == filed.size() - 1;
            Receipt receipt = receipts.issue(document, last ? submission.task().id() : null);
            log.enterpriseEvent(number, member.loginName(), submission.verb(formId) + Documents.title(formId),
                    "回执 " + receipt.number() + "，第 " + receipt.revision() + " 版");
            issued.add(receipt);
        });
        return issued;
    }

    private static NotFound gone() {
        return new NotFound("该任务不存在或已办结，请返回列表查看最新状态");
    }
}
