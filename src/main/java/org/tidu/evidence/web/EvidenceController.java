package org.tidu.evidence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.sight.CaseAccess;
import org.tidu.enterprise.CurrentEnterprise;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.term.DeclarationNumber;

/** 证明材料 of a case: read by everybody who may see the case, written by its enterprise. */
@Tag(name = "证明材料 Evidence")
@RestController
@RequestMapping("/api/declarations/{number}/evidence")
class EvidenceController {

    private final CaseAccess access;
    private final CurrentEnterprise enterprise;
    private final EvidenceList list;
    private final EvidenceDesk desk;
    private final EvidenceContent content;
    private final EvidenceChanges changes;

    EvidenceController(CaseAccess access, CurrentEnterprise enterprise, EvidenceList list, EvidenceDesk desk, EvidenceContent content,
            EvidenceChanges changes) {
        this.access = access;
        this.enterprise = enterprise;
        this.list = list;
        this.desk = desk;
        this.content = content;
        this.changes = changes;
    }

    /** Its enterprise sees what it is writing; the staff what was handed in last. */
    @Operation(summary = "证明材料清单：要求的和已有的 / What is asked for, with what is there")
    @GetMapping
    EvidenceListView evidence(@PathVariable DeclarationNumber number) {
        CaseRow row = access.visible(number);
        return isOwn(row) ? list.ofOwn(row) : list.handedIn(row);
    }

    /** The bytes follow by the tus protocol at {@code /api/evidence-uploads/{id}}. */
    @Operation(summary = "登记要上传的文件 / Announce a file")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceView announce(@PathVariable DeclarationNumber number, @Valid @RequestBody NewEvidence sent) {
        EnterpriseMember member = enterprise.get();
        return desk.announce(access.own(number, member), member, sent);
    }

    @Operation(summary = "修改文件的说明 / Describe a file")
    @PutMapping("/{evidenceId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void describe(@PathVariable DeclarationNumber number, @PathVariable String evidenceId, @Valid @RequestBody EvidenceDescription said) {
        EnterpriseMember member = enterprise.get();
        desk.describe(access.own(number, member), evidenceId, said);
    }

    @Operation(summary = "移除文件，或放弃上传 / Remove a file, or give an upload up")
    @DeleteMapping("/{evidenceId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable DeclarationNumber number, @PathVariable String evidenceId) {
        EnterpriseMember member = enterprise.get();
        desk.remove(access.own(number, member), evidenceId, member);
    }

    @Operation(summary = "下载文件，可分段 / Content of a file, or a range of it")
    @GetMapping(path = "/{evidenceId}/content", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    void content(@PathVariable DeclarationNumber number, @PathVariable String evidenceId, HttpServletResponse response,
            @RequestHeader(name = HttpHeaders.RANGE, required = false) String range) throws IOException {
        CaseRow row = access.visible(number);
        content.write(list.readable(row, evidenceId, isOwn(row)), range, response);
    }

    @Operation(summary = "图片的预览 / A small picture of a picture")
    @GetMapping(path = "/{evidenceId}/preview", produces = MediaType.IMAGE_JPEG_VALUE)
    ResponseEntity<byte[]> preview(@PathVariable DeclarationNumber number, @PathVariable String evidenceId) throws IOException {
        CaseRow row = access.visible(number);
        return ResponseEntity.ok().header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(content.preview(list.readable(row, evidenceId, isOwn(row))));
    }

    /** @param against the revision to compare with; without it the one before */
    @Operation(summary = "两次提交的文件有何不同 / What differs between the files of two revisions")
    @GetMapping("/changes/{formId}/{revision}")
    List<EvidenceChange> changes(@PathVariable DeclarationNumber number, @PathVariable String formId, @PathVariable int revision,
            @RequestParam(required = false) Integer against) {
        return changes.of(access.visible(number), formId, revision, against);
    }

    private boolean isOwn(CaseRow row) {
        return enterprise.find().filter(member -> member.uscc().equals(row.uscc())).isPresent();
    }
}
