package org.tidu.declaration.task;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.tidu.declaration.draft.KeptDraft;
import org.tidu.declaration.sheet.SheetPreview;
import org.tidu.engine.task.TaskView;
import org.tidu.enterprise.CurrentEnterprise;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.page.TextSheet;
import org.tidu.problem.InvalidInput;

/** A list of a draft, such as the scenario instances, as a spreadsheet: taken out, looked at, brought in. */
@Tag(name = "企业任务 Tasks")
@RestController
@RequestMapping("/api/tasks/{id}/draft/lists/{list}")
class DraftSheetController {

    private final CurrentEnterprise enterprise;
    private final Desk desk;
    private final DraftSheets sheets;

    DraftSheetController(CurrentEnterprise enterprise, Desk desk, DraftSheets sheets) {
        this.enterprise = enterprise;
        this.desk = desk;
        this.sheets = sheets;
    }

    /** What is saved; a sheet for the list and one for each list within its rows. */
    @Operation(summary = "导出草稿中的列表 / A list of a draft as a spreadsheet")
    @GetMapping(path = "/sheets.xlsx", produces = TextSheet.XLSX)
    ResponseEntity<byte[]> sheets(@PathVariable String id, @PathVariable String list) {
        EnterpriseMember member = enterprise.get();
        DraftSheets.NamedFile file = sheets.write(desk.find(id, member), list, member);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TextSheet.XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(file.name() + ".xlsx", StandardCharsets.UTF_8).build().toString())
                .body(file.bytes());
    }

    /**
     * Nothing is kept; what is wrong with single cells is part of the answer.
     *
     * @param add whether the rows come behind those that are there, not in their place
     */
    @Operation(summary = "试读列表文件，不保存 / Try a spreadsheet without keeping it")
    @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    SheetPreview preview(@PathVariable String id, @PathVariable String list, @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean add) throws IOException {
        EnterpriseMember member = enterprise.get();
        return sheets.preview(desk.find(id, member), list, file.getBytes(), add, member);
    }

    /**
     * Saves the part the list belongs to, or nothing.
     *
     * @param version of the preview, so that nobody imports over a colleague's text unseen
     * @param add     as in the preview
     */
    @Operation(summary = "导入列表文件到草稿 / Bring a spreadsheet into a draft")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    KeptDraft keep(@PathVariable String id, @PathVariable String list, @RequestParam MultipartFile file,
            @Parameter(required = true) @RequestParam(required = false) Integer version, @RequestParam(defaultValue = "false") boolean add)
            throws IOException {
        EnterpriseMember member = enterprise.get();
        TaskView task = desk.find(id, member);
        if (version == null || version < 0) {
            throw new InvalidInput("version", "请写明核对差异时的版本 version");
        }
        return sheets.keep(task, list, new DraftSheets.Import(file.getBytes(), version, add), member);
    }
}
