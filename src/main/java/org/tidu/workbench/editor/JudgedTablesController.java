package org.tidu.workbench.editor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.casefile.sight.CaseAccess;
import org.tidu.term.DeclarationNumber;

/** The tables by which a case was judged, for whoever may see the case. */
@Tag(name = "申报 Declarations")
@RestController
class JudgedTablesController {

    private final CaseAccess access;
    private final JudgedTables tables;

    JudgedTablesController(CaseAccess access, JudgedTables tables) {
        this.access = access;
        this.tables = tables;
    }

    @Operation(summary = "核验所依据的表，适用的行已标出 / The tables the case was judged by, with the rows that spoke")
    @GetMapping("/api/declarations/{number}/rules")
    JudgedTablesView tables(@PathVariable DeclarationNumber number) {
        return tables.of(access.visible(number).number());
    }
}
