package org.tidu.declaration.task;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Receipt;
import org.tidu.casefile.document.Receipts;
import org.tidu.casefile.row.CaseTable;
import org.tidu.declaration.draft.Draft;
import org.tidu.declaration.draft.Drafts;
import org.tidu.engine.Callers;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.problem.Conflict;
import org.tidu.problem.NotFound;

/** The tasks of an enterprise. A task of another enterprise does not exist for it. */
@Component
public class Desk {

    private final Tasks tasks;
    private final Drafts drafts;
    private final Documents documents;
    private final Callers callers;
    private final Receipts receipts;
    private final CaseTable cases;
    private final TransactionTemplate transaction;

    Desk(Tasks tasks, Drafts drafts, Documents documents, Callers callers, Receipts receipts, CaseTable cases,
            TransactionTemplate transaction) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.documents = documents;
        this.callers = callers;
        this.receipts = receipts;
        this.cases = cases;
        this.transaction = transaction;
    }

    public List<TaskView> open(EnterpriseMember member) {
        return tasks.openForGroup(group(member));
    }

    /** @throws NotFound when the enterprise has no such open task */
    TaskView find(String taskId, EnterpriseMember member) {
        return tasks.find(taskId).filter(task -> task.groups().contains(group(member)))
                .orElseThrow(() -> new NotFound("该任务不存在或已办结，请返回列表查看最新状态"));
    }

    Optional<Draft> draft(TaskView task, EnterpriseMember member) {
        return drafts.find(member.uscc(), Drafts.ofTask(task.businessKey(), task.formId()));
    }

    public Instant saveDraft(TaskView task, EnterpriseMember member, Map<String, Object> data) {
        return drafts.save(member.uscc(), Drafts.ofTask(task.businessKey(), task.formId()), data, member.displayName());
    }

    /** What the form shows at first: the draft, or what was handed in last time. */
    Map<String, Object> data(TaskView task, EnterpriseMember member) {
        Map<String, Object> data = new HashMap<>(documents.latest(task.businessKey(), task.formId())
                .map(Document::content).orElse(Map.of()));
        data.remove("truthCommitment");
        draft(task, member).ifPresent(draft -> data.putAll(draft.content()));
        return data;
    }

    /** Completes the task and gives the receipt; sent again, even at the same moment, it gives the same receipt. */
    public Receipt complete(String taskId, EnterpriseMember member, Map<String, Object> data) {
        Optional<Receipt> before = received(taskId, member);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return transaction.execute(status -> {
                TaskView task = find(taskId, member);
                cases.hold(task.businessKey());
                return received(taskId, member).orElseGet(() -> completed(task, member, data));
            });
        } catch (ConcurrencyFailureException | Conflict | NotFound takenMeanwhile) {
            return received(taskId, member).orElseThrow(() -> takenMeanwhile);
        }
    }

    private Receipt completed(TaskView task, EnterpriseMember member, Map<String, Object> data) {
        callers.as(member.loginName(), List.of(group(member)), () -> {
            tasks.complete(task.id(), data);
            return null;
        });
        return receipts.ofTask(task.id()).orElseThrow();
    }

    private Optional<Receipt> received(String taskId, EnterpriseMember member) {
        return receipts.ofTask(taskId).filter(receipt -> isOwn(receipt, member));
    }

    private boolean isOwn(Receipt receipt, EnterpriseMember member) {
        return cases.find(receipt.declarationNumber()).filter(row -> row.uscc().equals(member.uscc())).isPresent();
    }

    private static String group(EnterpriseMember member) {
        return "enterprise-" + member.uscc();
    }
}
