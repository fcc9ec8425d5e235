package org.tidu.recognition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.casefile.sight.CaseAccess;
import org.tidu.enterprise.CurrentEnterprise;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;
import org.tidu.term.DeclarationNumber;

/** Objections to a notice: anybody signed in, and approved by their enterprise, may raise one, but the province, which decides on them and alone sees who did. */
@Tag(name = "公示 Notices")
@RestController
@RequestMapping("/api/declarations/{number}/objections")
class ObjectionController {

    private final CurrentUser user;
    private final CurrentEnterprise enterprise;
    private final ObjectionIntake intake;
    private final ObjectionTable objections;
    private final ObjectionThrottle throttle;
    private final CaseAccess access;

    ObjectionController(CurrentUser user, CurrentEnterprise enterprise, ObjectionIntake intake, ObjectionTable objections,
            ObjectionThrottle throttle, CaseAccess access) {
        this.user = user;
        this.enterprise = enterprise;
        this.throttle = throttle;
        this.access = access;
        this.intake = intake;
        this.objections = objections;
    }

    @Operation(summary = "提出异议 / Raise an objection")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ObjectionIntake.Received object(@PathVariable DeclarationNumber number, @RequestBody ObjectionRequest request,
            HttpServletRequest http) {
        if (user.isProvinceOfficer()) {
            throw new Forbidden("异议由省级工信部门核查处理，省级人员不提出异议；您发现的问题，请在处理异议或作出结论时写明");
        }
        if (user.isEnterprise()) {
            // an account nobody of the enterprise has approved speaks for nobody
            enterprise.get();
        }
        return throttle.counted(user.userId(), http.getRemoteAddr(),
                () -> intake.receive(number, request, user.userId()));
    }

    @Operation(summary = "收到的异议（省级）/ Objections (province)")
    @GetMapping
    List<Objection> objections(@PathVariable DeclarationNumber number) {
        if (!user.isProvinceOfficer()) {
            throw new Forbidden("异议人信息受保护，仅限省级工信部门人员查看");
        }
        return objections.of(access.visible(number).number());
    }
}
