package org.tidu.workbench.editor;

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
import org.tidu.page.TextSheet;

/** Tables out as spreadsheets, and in again: first what would change, then kept. */
@Tag(name = "规则工作台 Rule workbench")
@RestController
@RequestMapping("/api/workbench/rule-sets/{ruleSet}")
class WorkbenchSheetController {

    private final RuleSetAccess access;
    private final RuleSetSheets sheets;

    WorkbenchSheetController(RuleSetAccess access, RuleSetSheets sheets) {
        this.access = access;
        this.sheets = sheets;
    }

    @Operation(summary = "一张表的 XLSX / A table as XLSX")
    @GetMapping(path = "/versions/{version}/tables/{table}.xlsx", produces = TextSheet.XLSX)
    ResponseEntity<byte[]> write(@PathVariable String ruleSet, @PathVariable int version, @PathVariable String table) {
        access.requireReader();
        RuleSetSheets.Written written = sheets.write(ruleSet, version, table);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(TextSheet.XLSX)).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(written.name(), StandardCharsets.UTF_8).build().toString()).body(written.bytes());
    }

    @Operation(summary = "试读改过的 XLSX，列出将要改动的各处，不保存 / What a changed XLSX would change; nothing is kept")
    @PostMapping(path = "/drafts/{draft}/tables/{table}/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    SheetPreviewView preview(@PathVariable String ruleSet, @PathVariable int draft, @PathVariable String table, @RequestParam MultipartFile file)
            throws IOException {
        access.requireOwner();
        return sheets.preview(ruleSet, draft, table, file.getBytes());
    }

    /** @param contentHash of the preview, so that nobody writes over another's changes unseen */
    @Operation(summary = "保存改过的 XLSX / Keep a changed XLSX")
    @PostMapping(path = "/drafts/{draft}/tables/{table}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    VersionView keep(@PathVariable String ruleSet, @PathVariable int draft, @PathVariable String table, @RequestParam MultipartFile file,
            @Parameter(required = true) @RequestParam(required = false) String contentHash) throws IOException {
        String who = access.requireOwner();
        return sheets.keep(ruleSet, draft, table, file.getBytes(), contentHash, who);
    }
}
