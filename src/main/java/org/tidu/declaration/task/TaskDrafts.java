package org.tidu.declaration.task;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseTable;
import org.tidu.declaration.correction.Correction;
import org.tidu.declaration.correction.Corrections;
import org.tidu.declaration.draft.AsideText;
import org.tidu.declaration.draft.DraftNews;
import org.tidu.declaration.draft.DraftSave;
import org.tidu.declaration.draft.KeptDraft;
import org.tidu.declaration.draft.DraftSection;
import org.tidu.declaration.draft.Drafts;
import org.tidu.declaration.draft.SectionText;
import org.tidu.declaration.draft.SharedDrafts;
import org.tidu.declaration.draft.WritingPlace;
import org.tidu.engine.task.TaskView;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.form.schema.FormSchema;
import org.tidu.form.schema.FormSections;
import org.tidu.round.FormSet;
import org.tidu.round.RoundForms;
import org.tidu.term.DeclarationNumber;

/** What colleagues write together in the form of a task, part by part; a correction has the parts of its own form. */
@Component
class TaskDrafts {

    private final SharedDrafts drafts;
    private final Desk desk;
    private final RoundForms forms;
    private final CaseTable cases;
    private final Corrections corrections;

    TaskDrafts(SharedDrafts drafts, Desk desk, RoundForms forms, CaseTable cases, Corrections corrections) {
        this.drafts = drafts;
        this.desk = desk;
        this.forms = forms;
        this.cases = cases;
        this.corrections = corrections;
    }

    /** What the form shows: the draft, and below it what was handed in last. */
    Map<String, Object> shown(TaskView task, EnterpriseMember member) {
        return isCorrection(task) ? desk.corrected(correction(task), task, member) : desk.data(task, member);
    }

    List<DraftSection> sections(TaskView task, EnterpriseMember member) {
        return drafts.sections(context(task), form(task), member);
    }

    KeptDraft save(TaskView task, DraftSave save, EnterpriseMember member) {
        return drafts.save(context(task), form(task), save, member, () -> shown(task, member));
    }

    SectionText text(TaskView task, String section, EnterpriseMember member) {
        return drafts.text(context(task), form(task), section, member, () -> shown(task, member));
    }

    DraftNews present(TaskView task, WritingPlace place, EnterpriseMember member) {
        return drafts.present(context(task), form(task), place, member);
    }

    List<AsideText> aside(TaskView task, EnterpriseMember member) {
        return drafts.aside(context(task), member);
    }

    static boolean isCorrection(TaskView task) {
        return task.key().equals(Corrections.CORRECTION);
    }

    FormSet asked(TaskView task) {
        return forms.of(cases.find(new DeclarationNumber(task.businessKey())).orElseThrow().roundId());
    }

    private Correction correction(TaskView task) {
        return corrections.of(new DeclarationNumber(task.businessKey()), asked(task));
    }

    private static String context(TaskView task) {
        return Drafts.ofTask(new DeclarationNumber(task.businessKey()), task.formId());
    }

    private FormSections form(TaskView task) {
        FormSet asked = asked(task);
        return FormSections.of(isCorrection(task) ? FormSchema.parse(corrections.form(correction(task), asked)) : forms.schema(asked, task.formId()));
    }
}
