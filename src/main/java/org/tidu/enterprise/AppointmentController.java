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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.identity.CurrentUser;
import org.tidu.term.CreditCode;

/** City officers look at an enterprise's accounts and appoint its administrator. */
@Tag(name = "企业账号 Enterprise accounts")
@RestController
@RequestMapping("/api/enterprises")
class AppointmentController {

    private final CurrentUser user;
    private final Enterprises enterprises;
    private final Accounts accounts;
    private final Administrators administrators;
    private final Areas areas;

    AppointmentController(
            CurrentUser user, Enterprises enterprises, Accounts accounts, Administrators administrators,
            Areas areas) {
        this.user = user;
        this.enterprises = enterprises;
        this.accounts = accounts;
        this.administrators = administrators;
        this.areas = areas;
    }

    /** @param countyName county of operation */
    @Schema(name = "EnterpriseFound")
    record Found(CreditCode uscc, String name, String countyName) {}

    @Operation(summary = "查找企业（市级）/ Find enterprises (city)")
    @GetMapping
    List<Found> find(@RequestParam(defaultValue = "") String q) {
        user.requireCityOfficer();
        return enterprises.search(q).stream()
                .map(one -> new Found(one.uscc(), one.name(),
                        areas.county(one.countyCode()).map(Area::name).orElse(one.countyCode())))
                .toList();
    }

    @Operation(summary = "企业的账号（市级）/ Accounts of an enterprise (city)")
    @GetMapping("/{uscc}/members")
    List<MemberView> members(@PathVariable CreditCode uscc) {
        user.requireCityOfficer();
        return accounts.ofEnterprise(enterprises.require(uscc).uscc()).stream().map(MemberView::of).toList();
    }

    @Operation(summary = "指定企业管理员（市级）/ Appoint the administrator (city)")
    @PutMapping("/{uscc}/administrator")
    MemberView appoint(@PathVariable CreditCode uscc, @RequestBody Appointment form) {
        user.requireCityOfficer();
        return MemberView.of(administrators.appoint(uscc, form.required(), user.userId()));
    }
}
