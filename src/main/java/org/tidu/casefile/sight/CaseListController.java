package org.tidu.casefile.sight;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.casefile.row.CaseFilter;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.casefile.row.Stage;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;

/** The cases of an officer's area, page by page. */
@Tag(name = "申报 Declarations")
@RestController
@RequestMapping("/api/cases")
class CaseListController {

    private static final int PAGE = 20;

    private final CaseTable cases;
    private final CurrentUser user;

    CaseListController(CaseTable cases, CurrentUser user) {
        this.cases = cases;
        this.user = user;
    }

    @Schema(name = "CasePage")
    record Page(List<CaseRow> rows, int total, int page, int size) {}

    /** @param page counted from 0, 20 cases each */
    @Operation(summary = "辖区内的申报 / Declarations of the officer's area")
    @GetMapping
    Page cases(@RequestParam(required = false) String county, @RequestParam(required = false) String stage,
            @RequestParam(required = false) String q, @RequestParam(defaultValue = "0") int page) {
        if (!user.isStaff()) {
            throw new Forbidden("此页面仅限工信部门人员和专家");
        }
        if (page < 0 || page > 100_000) {
            throw new InvalidInput("page", "页码应在 0 至 100000 之间");
        }
        CaseFilter filter = new CaseFilter(blankToNull(county), stage(stage), blankToNull(q),
                user.seesOnlyProvincialStage());
        Set<String> counties = user.countyCodes();
        return new Page(cases.page(filter, counties, page * PAGE, PAGE), cases.count(filter, counties), page, PAGE);
    }

    private static Stage stage(String name) {
        if (blankToNull(name) == null) {
            return null;
        }
        return Arrays.stream(Stage.values()).filter(stage -> stage.name().equals(name)).findFirst()
                .orElseThrow(() -> new InvalidInput("stage", "没有这个环节：" + name));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
