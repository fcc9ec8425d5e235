package org.tidu.casefile.sight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.springframework.stereotype.Component;
import org.tidu.area.Groups;
import org.tidu.assessment.verdict.Receipts;
import org.tidu.assessment.waiver.WaiverTable;
import org.tidu.casefile.HonourClaims;
import org.tidu.casefile.ObjectionWindow;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.history.CaseEvent;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.history.Signatures;
import org.tidu.casefile.history.StageLine;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Offices;
import org.tidu.casefile.row.Stage;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.identity.CurrentUser;
import org.tidu.round.RoundForms;
import org.tidu.time.ReceiptTime;

/** Puts together what the page of a case shows to whoever asks. */
@Component
public class CaseDetailReader {

    private final Documents documents;
    private final org.tidu.casefile.document.Receipts receipts;
    private final Receipts assessments;
    private final WaiverTable waivers;
    private final CaseLog log;
    private final Tasks tasks;
    private final RoundForms forms;
    private final CurrentUser user;
    private final Offices offices;
    private final Signatures signatures;
    private final ObjectionWindow objections;
    private final HonourClaims honours;
    private final ReceiptTime receiptTime;

    CaseDetailReader(Documents documents, org.tidu.casefile.document.Receipts receipts, Receipts assessments, WaiverTable waivers, CaseLog log,
            Tasks tasks, RoundForms forms, CurrentUser user, Offices offices,
            Signatures signatures, ObjectionWindow objections, HonourClaims honours, ReceiptTime receiptTime) {
        this.documents = documents;
        this.receipts = receipts;
        this.assessments = assessments;
        this.waivers = waivers;
        this.log = log;
        this.tasks = tasks;
        this.forms = forms;
        this.user = user;
        this.offices = offices;
        this.signatures = signatures;
        this.objections = objections;
        this.honours = honours;
        this.receiptTime = receiptTime;
    }

    public CaseDetail of(CaseRow row) {
        List<CaseEvent> events = log.events(row.number());
        BinaryOperator<String> signature = signatures.readBy(user.isStaff());
        boolean open = row.stage() != Stage.CLOSED;
        return new CaseDetail(row, StageLine.of(row, events), openTasks(row), receipts.of(row.number()),
                assessments.latest(row.number()).map(receipt -> AssessmentView.of(receipt, waivers.latest(row.number()).stream()
                        .map(waiver -> WaiverView.of(waiver, signature)).toList())).orElse(null),
                honours.of(row), document(row).orElse(null),
                log.reviews(row.number()).stream().map(review -> review.signed(signature)).toList(),
                events.stream().map(event -> event.signed(signature)).toList(),
                open && user.isEnterprise(),
                open && user.isCityOfficer() && row.stage().ordinal() <= Stage.PREPARATION.ordinal(),
                // who handles objections does not raise any
                row.stage() == Stage.PUBLIC_NOTICE && !user.isProvinceOfficer() && objections.isOpen(row.number(), receiptTime.now()));
    }

    /**
     * In the order in which they are handed in: an application comes last. None while something handed in waits to be taken on:
     * what stands open then is no longer anybody's to do.
     */
    private List<CaseDetail.OpenTask> openTasks(CaseRow row) {
        if (row.isProcessing()) {
            return List.of();
        }
        return tasks.openForBusinessKey(row.number().value()).stream()
                .sorted(Comparator.comparing(task -> Documents.APPLICATION.equals(task.formId())))
                .map(task -> new CaseDetail.OpenTask(
                        task.id(), task.name(), task.dueAt(), isForMe(task, row), offices.of(task.groups(), row)))
                .toList();
    }

    private boolean isForMe(TaskView task, CaseRow row) {
        return user.isStaff()
                ? user.userId().equals(task.assignee()) || task.groups().stream().anyMatch(user.groups()::contains)
                : task.groups().contains(Groups.ofEnterprise(row.uscc()));
    }

    private Optional<CaseDetail.DocumentView> document(CaseRow row) {
        return documents.latest(row.number(), Documents.APPLICATION)
                .map(document -> new CaseDetail.DocumentView(document.formId(),
                        forms.text(forms.of(row.roundId()), document.formId()), document.content(), document.revision(),
                        document.receivedAt(), document.sha256()));
    }
}
