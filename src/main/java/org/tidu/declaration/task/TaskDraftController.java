package org.tidu.declaration.task;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.declaration.draft.AsideText;
import org.tidu.declaration.draft.DraftNews;
import org.tidu.declaration.draft.DraftSave;
import org.tidu.declaration.draft.KeptDraft;
import org.tidu.declaration.draft.SectionText;
import org.tidu.declaration.draft.WritingPlace;
import org.tidu.enterprise.CurrentEnterprise;
import org.tidu.enterprise.EnterpriseMember;

/** The draft of a task's form, which the colleagues of an enterprise write together. */
@Tag(name = "企业任务 Tasks")
@RestController
@RequestMapping("/api/tasks/{id}/draft")
class TaskDraftController {

    private final CurrentEnterprise enterprise;
    private final Desk desk;
    private final TaskDrafts drafts;

    TaskDraftController(CurrentEnterprise enterprise, Desk desk, TaskDrafts drafts) {
        this.enterprise = enterprise;
        this.desk = desk;
        this.drafts = drafts;
    }

    @Operation(summary = "保存任务草稿的一部分 / Save a part of a draft")
    @PutMapping
    KeptDraft save(@PathVariable String id, @Valid @RequestBody DraftSave save) {
        EnterpriseMember member = enterprise.get();
        return drafts.save(desk.find(id, member), save, member);
    }

    @Operation(summary = "草稿一部分的最新内容 / A part of a draft as it stands")
    @GetMapping
    SectionText text(@PathVariable String id, @RequestParam(defaultValue = "") String section) {
        EnterpriseMember member = enterprise.get();
        return drafts.text(desk.find(id, member), section, member);
    }

    @Operation(summary = "谁在填写哪一部分 / Who is writing where")
    @PostMapping("/presence")
    DraftNews present(@PathVariable String id, @Valid @RequestBody WritingPlace place) {
        EnterpriseMember member = enterprise.get();
        return drafts.present(desk.find(id, member), place, member);
    }

    @Operation(summary = "草稿中未采用的文字 / Texts that were not chosen")
    @GetMapping("/aside")
    List<AsideText> aside(@PathVariable String id) {
        EnterpriseMember member = enterprise.get();
        return drafts.aside(desk.find(id, member), member);
    }
}
