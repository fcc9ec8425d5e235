package org.tidu.declaration;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.engine.Callers;
import org.tidu.engine.TaskView;
import org.tidu.engine.Tasks;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.problem.NotFound;

/** The tasks of an enterprise. A task of another enterprise does not exist for it. */
@Component
class Desk {

    private final Tasks tasks;
    private final Drafts drafts;
    private final Documents documents;
    private final Callers callers;
    private final Receipts receipts;
    private final CaseTable cases;

    Desk(Tasks tasks, Drafts drafts, Documents documents, Callers callers, Receipts receipts, CaseTable cases) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.documents = documents;
        this.callers = callers;
        this.receipts = receipts;
        this.cases = cases;
    }

    List<TaskView> open(EnterpriseMember member) {
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

    Instant saveDraft(TaskView task, EnterpriseMember member, Map<String, Object> data) {
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

    /** Completes the task and gives the receipt; sent again, it gives the same receipt. */
    @Transactional
    public Receipt complete(String taskId, EnterpriseMember member, Map<String, Object> data) {
        Optional<Receipt> before = receipts.ofTask(taskId).filter(receipt -> isOwn(receipt, member));
        if (before.isPresent()) {
            return before.get();
        }
        TaskView task = find(taskId, member);
        callers.as(member.loginName(), List.of(group(member)), () -> {
            tasks.complete(task.id(), data);
            return null;
        });
        return receipts.ofTask(taskId).orElseThrow();
    }

    private boolean isOwn(Receipt receipt, EnterpriseMember member) {
        return cases.find(receipt.declarationNumber()).filter(row -> row.uscc().equals(member.uscc())).isPresent();
    }

    private static String group(EnterpriseMember member) {
        return "enterprise-" + member.uscc();
    }
}
