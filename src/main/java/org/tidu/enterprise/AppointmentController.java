package org.tidu.enterprise;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.InvalidInput;

/** City officers look at an enterprise's accounts and appoint its administrator. */
@Tag(name = "企业账号 Enterprise accounts")
@RestController
@RequestMapping("/api/enterprises/{uscc}")
class AppointmentController {

    private final CurrentUser user;
    private final Enterprises enterprises;
    private final Accounts accounts;
    private final Administrators administrators;

    AppointmentController(
            CurrentUser user, Enterprises enterprises, Accounts accounts, Administrators administrators) {
        this.user = user;
        this.enterprises = enterprises;
        this.accounts = accounts;
        this.administrators = administrators;
    }

    @Schema(name = "Appointment")
    record Form(String accountId) {}

    @Operation(summary = "企业的账号（市级）/ Accounts of an enterprise (city)")
    @GetMapping("/members")
    List<MemberView> members(@PathVariable String uscc) {
        user.requireCityOfficer();
        return accounts.ofEnterprise(enterprises.require(uscc).uscc()).stream().map(MemberView::of).toList();
    }

    @Operation(summary = "指定企业管理员（市级）/ Appoint the administrator (city)")
    @PutMapping("/administrator")
    MemberView appoint(@PathVariable String uscc, @RequestBody Form form) {
        user.requireCityOfficer();
        if (form.accountId() == null) {
            throw new InvalidInput("accountId", "请选择新的管理员");
        }
        return MemberView.of(administrators.appoint(uscc, form.accountId(), user.userId()));
    }
}
