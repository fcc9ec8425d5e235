package org.tidu.declaration.task;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tidu.area.Groups;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Receipt;
import org.tidu.declaration.correction.Correction;
import org.tidu.declaration.deposit.Deposits;
import org.tidu.declaration.draft.Draft;
import org.tidu.declaration.draft.Drafts;
import org.tidu.declaration.draft.FormHandedIn;
import org.tidu.declaration.submission.Submissions;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.problem.NotFound;
import org.tidu.term.DeclarationNumber;

/** The tasks of an enterprise. A task of another enterprise does not exist for it. */
@Component
public class Desk {

    private final Tasks tasks;
    private final Drafts drafts;
    private final Documents documents;
    private final Deposits deposits;
    private final Submissions submissions;

    Desk(Tasks tasks, Drafts drafts, Documents documents, Deposits deposits, Submissions submissions) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.documents = documents;
        this.deposits = deposits;
        this.submissions = submissions;
    }

    /** Those that wait for the enterprise, in the order in which they are handed in: not those it has handed in a moment ago. */
    public List<TaskView> open(EnterpriseMember member) {
        Set<String> handedIn = deposits.tasksOf(member.uscc());
        return tasks.openForGroup(group(member)).stream().filter(task -> !handedIn.contains(task.id()))
                .sorted(Comparator.comparing(TaskView::createdAt).thenComparing(task -> Documents.APPLICATION.equals(task.formId())))
                .toList();
    }

    /** @throws NotFound when the enterprise has no such task, or has handed it in */
    TaskView find(String taskId, EnterpriseMember member) {
        return tasks.find(taskId).filter(task -> task.groups().contains(group(member)))
                .filter(task -> !deposits.tasksOf(member.uscc()).contains(taskId))
                .orElseThrow(() -> new NotFound("该任务不存在或已办结，请返回列表查看最新状态"));
    }

    /** Hands the task in; sent again, it gives the same receipt. */
    public Receipt complete(String taskId, EnterpriseMember member, Map<String, Object> data) {
        return complete(taskId, member, new FormHandedIn(data));
    }

    Receipt complete(String taskId, EnterpriseMember member, FormHandedIn filing) {
        return submissions.submit(taskId, member, filing);
    }

    Optional<Draft> draft(TaskView task, EnterpriseMember member) {
        return drafts.find(member.uscc(), Drafts.ofTask(new DeclarationNumber(task.businessKey()), task.formId()));
    }

    Optional<Instant> draftSavedAt(TaskView task, EnterpriseMember member) {
        return drafts.savedAt(member.uscc(), Drafts.ofTask(new DeclarationNumber(task.businessKey()), task.formId()));
    }

    /** The whole form anew, whatever was there. */
    public Instant saveDraft(TaskView task, EnterpriseMember member, Map<String, Object> data) {
        return drafts.replace(member.uscc(), Drafts.ofTask(new DeclarationNumber(task.businessKey()), task.formId()), data, member.displayName());
    }

    /** What the form shows at first: the draft, or what was handed in last time. */
    Map<String, Object> data(TaskView task, EnterpriseMember member) {
        Map<String, Object> data = new HashMap<>(documents.latest(new DeclarationNumber(task.businessKey()), task.formId())
                .map(Document::content).orElse(Map.of()));
        data.remove("truthCommitment");
        draft(task, member).ifPresent(draft -> data.putAll(draft.content()));
        return data;
    }

    /** The same in a correction: the documents as they were handed in, with what may change of them as the draft has it. */
    Map<String, Object> corrected(Correction correction, TaskView task, EnterpriseMember member) {
        Map<String, Object> data = new HashMap<>(correction.shown(draft(task, member).map(Draft::content).orElse(Map.of())));
        data.remove("truthCommitment");
        return data;
    }

    private static String group(EnterpriseMember member) {
        return Groups.ofEnterprise(member.uscc());
    }
}
