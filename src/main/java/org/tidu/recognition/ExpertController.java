package org.tidu.recognition;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.area.Areas;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.access.StaffMember;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;

/** The experts and where they work, kept by the province that asks them, or an administrator. */
@Tag(name = "评审专家 Experts")
@RestController
@RequestMapping("/api/experts")
class ExpertController {

    private static final int LONGEST = 200;

    private final ExpertUnits units;
    private final StaffDirectory staff;
    private final Areas areas;
    private final CurrentUser user;

    ExpertController(ExpertUnits units, StaffDirectory staff, Areas areas, CurrentUser user) {
        this.units = units;
        this.staff = staff;
        this.areas = areas;
        this.user = user;
    }

    /** @param unit where the expert works; null when nobody recorded it */
    @Schema(name = "ExpertView")
    record View(String id, String name, @Nullable String unit) {}

    @Schema(name = "ExpertUnit")
    record Unit(@Nullable String unit) {}

    @Operation(summary = "评审专家及所在单位 / Experts and where they work")
    @GetMapping
    List<View> experts() {
        requireOrganiser();
        Map<String, String> known = units.all();
        return panel().stream().map(one -> new View(one.id(), one.displayName(), known.get(one.id()))).toList();
    }

    @Operation(summary = "登记专家的所在单位 / Record where an expert works")
    @PutMapping("/{id}/unit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void record(@PathVariable String id, @RequestBody Unit typed) {
        requireOrganiser();
        String unit = typed.unit() == null ? "" : typed.unit().strip();
        if (unit.isEmpty() || unit.length() > LONGEST) {
            throw new InvalidInput("unit", "请填写所在单位全称，最多 " + LONGEST + " 字");
        }
        if (panel().stream().noneMatch(one -> one.id().equals(id))) {
            throw new NotFound("没有这名评审专家");
        }
        units.record(id, unit, user.userId());
    }

    private List<StaffMember> panel() {
        return staff.membersOf(areas.expertGroup());
    }

    private void requireOrganiser() {
        if (!user.isProvinceOfficer() && !user.isAdministrator()) {
            throw new Forbidden("评审专家由省级工信部门或系统管理员管理");
        }
    }
}
