package org.tidu.declaration.task;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.assessment.verdict.Condition;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.document.Receipt;
import org.tidu.casefile.history.ReviewItem;
import org.tidu.casefile.question.ComputedEntry;
import org.tidu.casefile.question.EntryQuestion;
import org.tidu.casefile.question.EntryReading;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.casefile.sight.AssessmentView;
import org.tidu.declaration.correction.Correction;
import org.tidu.declaration.correction.Corrections;
import org.tidu.declaration.draft.DraftSection;
import org.tidu.declaration.draft.FormHandedIn;
import org.tidu.declaration.draft.FormContent;
import org.tidu.declaration.judgement.Assessments;
import org.tidu.declaration.judgement.Outlook;
import org.tidu.declaration.judgement.Preview;
import org.tidu.declaration.submission.Entries;
import org.tidu.declaration.submission.MaturityFirst;
import org.tidu.engine.task.TaskView;
import org.tidu.enterprise.CurrentEnterprise;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.problem.FieldError;
import org.tidu.round.FormSet;
import org.tidu.round.RoundForms;
import org.tidu.term.DeclarationNumber;

/** The tasks of the enterprise that is logged in. */
@Tag(name = "企业任务 Tasks")
@RestController
@RequestMapping("/api/tasks")
class TaskController {

    private final CurrentEnterprise enterprise;
    private final Desk desk;
    private final RoundForms forms;
    private final CaseTable cases;
    private final Corrections corrections;
    private final Assessments assessments;
    private final TaskDrafts drafts;
    private final MaturityFirst maturityFirst;
    private final Entries entries;

    TaskController(CurrentEnterprise enterprise, Desk desk, RoundForms forms, CaseTable cases, Corrections corrections,
            Assessments assessments, TaskDrafts drafts, MaturityFirst maturityFirst, Entries entries) {
        this.enterprise = enterprise;
        this.desk = desk;
        this.forms = forms;
        this.cases = cases;
        this.corrections = corrections;
        this.assessments = assessments;
        this.drafts = drafts;
        this.maturityFirst = maturityFirst;
        this.entries = entries;
    }

    /** @param unmet of an application that came back: the conditions that barred it, as its stored receipt has them */
    record TaskRow(String id, String key, String name, DeclarationNumber declarationNumber, String factoryName,
            @Nullable Instant dueAt, Instant createdAt, @Nullable Instant draftSavedAt, List<Condition> unmet) {}

    /**
     * @param drafts  the parts that were saved, each with the version to be named when it is saved again
     * @param flagged in a correction, the only fields, lists and rows that may change; null otherwise. What is returned of other
     *                documents than the application stands in the form and the data below {@code start} and {@code maturity}
     * @param before  in a correction what had been handed in of each of these, by the path in {@code flagged}, evidence apart; null otherwise
     * @param first   the task that has to be handed in before this one; null when none
     */
    record TaskForm(String id, String key, String name, DeclarationNumber declarationNumber, @Nullable Instant dueAt, String formId,
            @JsonRawValue String schema, Map<String, Object> data,
            @Nullable Instant draftSavedAt, List<DraftSection> drafts, @Nullable List<ReviewItem> flagged,
            @Nullable Map<String, Object> before, boolean previewable, @Nullable String first) {}

    /** @param ifSent what would follow if it were sent like this */
    record PreviewView(@JsonUnwrapped AssessmentView assessment, Outlook ifSent) {}

    /**
     * @param errors    each bad or missing field by its path in the form; none when it could be handed in
     * @param questions what does not look right, by the same paths; they keep nobody from handing in, and none is asked of a field that is wrong
     * @param computed  what is worked out from the answers, to stand beside its field
     */
    record EntryCheck(List<FieldError> errors, List<EntryQuestion> questions, List<ComputedEntry> computed) {}

    /** @param state in words, what happens now */
    record Completed(Receipt receipt, String state) {}

    @Operation(summary = "本企业的待办 / Open tasks")
    @GetMapping
    List<TaskRow> tasks() {
        EnterpriseMember member = enterprise.get();
        return desk.open(member).stream().map(task -> row(task, member)).toList();
    }

    private TaskRow row(TaskView task, EnterpriseMember member) {
        return new TaskRow(task.id(), task.key(), task.name(), new DeclarationNumber(task.businessKey()),
                cases.find(new DeclarationNumber(task.businessKey())).map(CaseRow::factoryName).orElse(""), task.dueAt(), task.createdAt(),
                desk.draftSavedAt(task, member).orElse(null),
                Documents.APPLICATION.equals(task.formId()) ? assessments.unmet(new DeclarationNumber(task.businessKey())) : List.of());
    }

    @Operation(summary = "任务表单 / Form of a task")
    @GetMapping("/{id}")
    TaskForm task(@PathVariable String id) {
        EnterpriseMember member = enterprise.get();
        TaskView task = desk.find(id, member);
        // the versions first: what a colleague saves in between is told by the next save
        List<DraftSection> sections = drafts.sections(task, member);
        Instant draftSavedAt = desk.draftSavedAt(task, member).orElse(null);
        boolean previewable = Documents.APPLICATION.equals(task.formId());
        if (!TaskDrafts.isCorrection(task)) {
            return new TaskForm(task.id(), task.key(), task.name(), new DeclarationNumber(task.businessKey()), task.dueAt(), task.formId(),
                    forms.text(drafts.asked(task), task.formId()), drafts.shown(task, member), draftSavedAt, sections, null, null, previewable, first(task));
        }
        FormSet asked = drafts.asked(task);
        Correction correction = corrections.of(new DeclarationNumber(task.businessKey()), asked);
        return new TaskForm(task.id(), task.key(), task.name(), new DeclarationNumber(task.businessKey()), task.dueAt(), task.formId(),
                corrections.form(correction, asked), drafts.shown(task, member), draftSavedAt, sections,
                corrections.flagged(new DeclarationNumber(task.businessKey()), asked), correction.returned(), previewable, null);
    }

    private String first(TaskView task) {
        return Documents.APPLICATION.equals(task.formId())
                ? maturityFirst.missing(cases.find(new DeclarationNumber(task.businessKey())).orElseThrow()).orElse(null) : null;
    }

    @Operation(summary = "条件预核验 / Preview the conditions")
    @PostMapping("/{id}/preview")
    PreviewView preview(@PathVariable String id, @Valid @RequestBody FormContent content) {
        TaskView task = desk.find(id, enterprise.get());
        CaseRow row = cases.find(new DeclarationNumber(task.businessKey())).orElseThrow();
        Preview preview = TaskDrafts.isCorrection(task)
                ? assessments.previewOf(row, corrections.written(row.number(), drafts.asked(task), content.data()), task.dueAt())
                : assessments.preview(row, content.data(), null);
        return new PreviewView(AssessmentView.of(preview.verdict(), null, List.of()), preview.ifSent());
    }

    @Operation(summary = "检查填写情况 / What is missing or wrong")
    @PostMapping("/{id}/check")
    EntryCheck check(@PathVariable String id, @Valid @RequestBody FormContent content) {
        TaskView task = desk.find(id, enterprise.get());
        FormSet asked = drafts.asked(task);
        DeclarationNumber number = new DeclarationNumber(task.businessKey());
        List<FieldError> wrong = entries.wrong(task.key(), number, asked, task.formId(), content.data());
        EntryReading reading = entries.read(task.key(), number, asked, task.formId(), content.data());
        return new EntryCheck(wrong, reading.questionsBeside(wrong), reading.computed());
    }

    @Operation(summary = "提交任务 / Hand in a task")
    @PostMapping("/{id}/completion")
    Completed complete(@PathVariable String id, @Valid @RequestBody FormHandedIn filing) {
        EnterpriseMember member = enterprise.confirmed();
        return new Completed(desk.complete(id, member, filing), "已收到，处理中");
    }
}
