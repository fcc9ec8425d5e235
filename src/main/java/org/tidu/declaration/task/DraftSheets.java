package org.tidu.declaration.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.declaration.draft.DraftSave;
import org.tidu.declaration.draft.KeptDraft;
import org.tidu.declaration.draft.SectionText;
import org.tidu.declaration.sheet.ListSheets;
import org.tidu.declaration.sheet.SheetPreview;
import org.tidu.declaration.submission.Entries;
import org.tidu.engine.task.TaskView;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.form.schema.FormSchema;
import org.tidu.form.schema.FormSections;
import org.tidu.problem.Conflict;
import org.tidu.problem.FieldError;
import org.tidu.round.RoundForms;
import org.tidu.term.DeclarationNumber;

/** Lists of a draft as spreadsheets. An import is one save of the part the list belongs to: all of it or nothing, and never over a colleague's text. */
@Component
class DraftSheets {

    private final TaskDrafts drafts;
    private final RoundForms forms;
    private final Entries entries;

    DraftSheets(TaskDrafts drafts, RoundForms forms, Entries entries) {
        this.drafts = drafts;
        this.forms = forms;
        this.entries = entries;
    }

    /** A file, and what it is called without its ending. */
    record NamedFile(String name, byte[] bytes) {}

    /** @param version that the changes were shown against; {@code add} puts the rows behind those that are there */
    record Import(byte[] file, int version, boolean add) {}

    NamedFile write(TaskView task, String list, EnterpriseMember member) {
        ListSheets sheets = sheets(task, list);
        return new NamedFile(task.businessKey() + sheets.title(), sheets.write(drafts.shown(task, member)));
    }

    SheetPreview preview(TaskView task, String list, byte[] file, boolean add, EnterpriseMember member) {
        ListSheets sheets = sheets(task, list);
        SectionText text = drafts.text(task, section(task, list), member);
        return sheets.preview(text.version(), text.data(), file, add, data -> wrong(task, data));
    }

    /** @throws org.tidu.problem.InvalidInput naming each bad cell; a {@link Conflict} where a colleague has saved since */
    KeptDraft keep(TaskView task, String list, Import file, EnterpriseMember member) {
        ListSheets sheets = sheets(task, list);
        String section = section(task, list);
        SectionText text = drafts.text(task, section, member);
        Map<String, Object> data = new LinkedHashMap<>(text.data());
        data.put(list, sheets.rows(text.data(), file.file(), file.add(), values -> wrong(task, values)));
        if (file.version() > text.version()) {
            throw new Conflict("草稿没有这一版，请重新选择文件、核对差异后再导入");
        }
        return drafts.save(task, new DraftSave(section.isEmpty() ? null : section, file.version(), data, List.of()), member);
    }

    private List<FieldError> wrong(TaskView task, Map<String, Object> data) {
        return entries.wrong(task.key(), new DeclarationNumber(task.businessKey()), drafts.asked(task), task.formId(), data);
    }

    private ListSheets sheets(TaskView task, String list) {
        if (TaskDrafts.isCorrection(task)) {
            throw new Conflict("补正时只改被退回的内容，请在页面上逐项修改，不用表格导入");
        }
        return ListSheets.of(form(task), list);
    }

    private String section(TaskView task, String list) {
        return FormSections.of(form(task)).fields().entrySet().stream().filter(part -> part.getValue().contains(list))
                .map(Map.Entry::getKey).findFirst().orElse("");
    }

    private FormSchema form(TaskView task) {
        return forms.schema(drafts.asked(task), task.formId());
    }
}
