package org.tidu.casefile.sight;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.term.DeclarationNumber;

/** What was handed in for a case, for everybody who may see the case. */
@Tag(name = "申报 Declarations")
@RestController
@RequestMapping("/api/declarations/{number}/documents")
class CaseDocumentController {

    private final CaseAccess access;
    private final CaseDocuments documents;

    CaseDocumentController(CaseAccess access, CaseDocuments documents) {
        this.access = access;
        this.documents = documents;
    }

    @Operation(summary = "已提交的材料及各版 / Documents handed in, with their revisions")
    @GetMapping
    List<CaseDocuments.FiledDocument> documents(@PathVariable DeclarationNumber number) {
        return documents.of(access.visible(number));
    }

    /** @param against the revision to compare with; without it the one before */
    @Operation(summary = "一份材料的一版及与前一版的差异 / One revision, and what differs from the one before")
    @GetMapping("/{formId}/{revision}")
    CaseDocuments.RevisionView revision(@PathVariable DeclarationNumber number, @PathVariable String formId, @PathVariable int revision,
            @RequestParam(required = false) Integer against) {
        return documents.revision(access.visible(number), formId, revision, against);
    }
}
