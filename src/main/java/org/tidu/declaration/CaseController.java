package org.tidu.declaration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseSight;
import org.tidu.casefile.row.CaseTable;
import org.tidu.casefile.sight.CaseAccess;
import org.tidu.casefile.sight.CaseDetail;
import org.tidu.casefile.sight.CaseDetailReader;
import org.tidu.declaration.deposit.Deposits;
import org.tidu.engine.Callers;
import org.tidu.engine.process.ProcessPicture;
import org.tidu.engine.process.ProcessPictures;
import org.tidu.enterprise.CurrentEnterprise;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.NotFound;
import org.tidu.term.DeclarationNumber;

/** A case, for its enterprise and for the officers who have to do with it. */
@Tag(name = "申报 Declarations")
@RestController
@RequestMapping("/api/declarations")
class CaseController {

    private final CaseTable cases;
    private final CaseAccess access;
    private final CaseDetailReader details;
    private final CurrentEnterprise enterprise;
    private final CurrentUser user;
    private final Withdrawals withdrawals;
    private final Extensions extensions;
    private final ProcessPictures pictures;
    private final Callers callers;
    private final Deposits deposits;

    CaseController(CaseTable cases, CaseAccess access, CaseDetailReader details, CurrentEnterprise enterprise,
            CurrentUser user, Withdrawals withdrawals, Extensions extensions, ProcessPictures pictures,
            Callers callers, Deposits deposits) {
        this.cases = cases;
        this.access = access;
        this.details = details;
        this.enterprise = enterprise;
        this.user = user;
        this.withdrawals = withdrawals;
        this.extensions = extensions;
        this.pictures = pictures;
        this.callers = callers;
        this.deposits = deposits;
    }

    record Withdrawal(String reason) {}

    record Extension(Instant deadlineAt, String reason) {}

    @Operation(summary = "本企业的申报 / Own declarations")
    @GetMapping
    List<CaseRow> own() {
        return cases.seenBy(CaseSight.ofEnterprise(enterprise.get().uscc()));
    }

    @Operation(summary = "一件申报的全部情况 / One declaration in full")
    @GetMapping("/{number}")
    CaseDetail one(@PathVariable DeclarationNumber number) {
        return details.of(access.visible(number));
    }

    @Operation(summary = "办理过程图 / Process picture")
    @GetMapping("/{number}/picture")
    ProcessPicture picture(@PathVariable DeclarationNumber number) {
        return pictures.of("declaration", access.visible(number).number().value())
                .orElseThrow(() -> new NotFound("没有这件申报的办理过程"));
    }

    @Operation(summary = "撤回申报 / Withdraw")
    @PostMapping("/{number}/withdrawal")
    CaseDetail withdraw(@PathVariable DeclarationNumber number, @Valid @RequestBody Withdrawal withdrawal) {
        EnterpriseMember member = enterprise.get();
        access.own(number, member);
        deposits.settle(number);
        CaseRow row = access.own(number, member);
        callers.as(member.loginName(), List.of(), () -> {
            withdrawals.withdraw(row, withdrawal.reason());
            return null;
        });
        return details.of(access.visible(number));
    }

    @Operation(summary = "延长申报期限（市级）/ Extend the deadline (city)")
    @PostMapping("/{number}/extension")
    CaseDetail extend(@PathVariable DeclarationNumber number, @Valid @RequestBody Extension extension) {
        user.requireCityOfficer();
        access.visible(number);
        deposits.settle(number);
        CaseRow row = access.visible(number);
        callers.as(user.userId(), user.groups(), () -> {
            extensions.extend(row, extension.deadlineAt(), extension.reason());
            return null;
        });
        return details.of(access.visible(number));
    }
}
