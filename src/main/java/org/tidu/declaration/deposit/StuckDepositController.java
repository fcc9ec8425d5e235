package org.tidu.declaration.deposit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.identity.CurrentUser;

/** What was received and could not be taken on, for administrators. */
@Tag(name = "申报 Declarations")
@RestController
class StuckDepositController {

    private final DepositTable table;
    private final CurrentUser user;

    StuckDepositController(DepositTable table, CurrentUser user) {
        this.table = table;
        this.user = user;
    }

    @Operation(summary = "已收到而未能办理的材料 / What was received and could not be taken on")
    @GetMapping("/api/deposits/stuck")
    List<StuckDeposit> stuck() {
        user.requireAdministrator("已收到而未能办理的材料");
        return table.stuck();
    }
}
