package org.tidu.integrity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.identity.CurrentUser;
import org.tidu.integrity.IntegrityCheck;
import org.tidu.integrity.IntegrityReport;

/** Works every stored hash out anew, for administrators. */
@Tag(name = "存档核对 Integrity")
@RestController
@RequestMapping("/api/integrity")
class IntegrityController {

    private final IntegrityCheck check;
    private final CurrentUser user;

    IntegrityController(IntegrityCheck check, CurrentUser user) {
        this.check = check;
        this.user = user;
    }

    /** Reads all that carries a hash: seconds for a small database, minutes for a large one. */
    @Operation(summary = "重新计算全部校验码，指出第一条被改动的记录 / Work every hash out anew and name the first altered row")
    @GetMapping
    IntegrityReport check() {
        user.requireAdministrator("存档核对");
        return check.run();
    }
}
