package org.tidu.enterprise;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.term.CreditCode;

/** The own enterprise and its people. */
@Tag(name = "企业账号 Enterprise accounts")
@RestController
@RequestMapping("/api/enterprise")
class EnterpriseController {

    private final CurrentEnterprise current;
    private final Members members;
    private final Areas areas;

    EnterpriseController(CurrentEnterprise current, Members members, Areas areas) {
        this.current = current;
        this.members = members;
        this.areas = areas;
    }

    @Schema(name = "OwnEnterprise")
    record View(CreditCode uscc, String name, String countyCode, String countyName, List<MemberView> members) {}

    @Operation(summary = "本企业及其账号 / Own enterprise and its accounts")
    @GetMapping
    View enterprise() {
        EnterpriseMember me = current.get();
        String county = areas.county(me.countyCode()).map(Area::name).orElse(me.countyCode());
        return new View(me.uscc(), me.enterpriseName(), me.countyCode(), county,
                members.of(me).stream().map(MemberView::of).toList());
    }

    @Operation(summary = "批准同事加入 / Approve a colleague")
    @PostMapping("/members/{accountId}/approval")
    MemberView approve(@PathVariable String accountId) {
        return MemberView.of(members.approve(current.get(), accountId));
    }

    @Operation(summary = "移除同事账号 / Remove a colleague")
    @DeleteMapping("/members/{accountId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String accountId) {
        members.remove(current.get(), accountId);
    }

    @Schema(name = "RightOfMember")
    record RightOfMember(@NotNull(message = "请选择权限：FILL（填写）或 SUBMIT（填写和提交）") MemberRight right) {}

    @Operation(summary = "同事可以填写还是也可以提交 / Whether a colleague may hand in")
    @PutMapping("/members/{accountId}/right")
    MemberView setRight(@PathVariable String accountId, @Valid @RequestBody RightOfMember form) {
        return MemberView.of(members.setRight(current.get(), accountId, form.right()));
    }

    @Operation(summary = "移交企业管理员 / Hand the administration over to a colleague")
    @PutMapping("/administrator")
    MemberView handOver(@RequestBody Appointment form) {
        return MemberView.of(members.handOver(current.get(), form.required()));
    }
}
