package org.tidu.casefile.sight;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.casefile.row.CaseFilter;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.casefile.row.Stage;
import org.tidu.engine.task.Tasks;
import org.tidu.identity.CurrentUser;
import org.tidu.page.Counting;
import org.tidu.page.Cursor;
import org.tidu.page.SearchText;
import org.tidu.page.Slice;
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
    private final CaseAccess access;
    private final Tasks tasks;

    CaseListController(CaseTable cases, CurrentUser user, CaseAccess access, Tasks tasks) {
        this.cases = cases;
        this.user = user;
        this.access = access;
        this.tasks = tasks;
    }

    /**
     * @param dueAt    by number, when what is next to be done in a case is due, a review or a correction for instance; without those that wait
     * @param total    how many match; 1001 stands for more than a thousand
     * @param next     cursor of the page that follows; null on the last one
     * @param previous cursor of the page before; null on the first one
     */
    @Schema(name = "CasePage")
    record Page(List<CaseRow> rows, Map<String, Instant> dueAt, int total, @Nullable String next, @Nullable String previous) {}

    /** @param cursor {@code next} or {@code previous} of a page; none for the first one. A page holds 20 cases */
    @Operation(summary = "辖区内的申报 / Declarations of the officer's area")
    @GetMapping
    Page cases(@RequestParam(required = false) String county, @RequestParam(required = false) String stage,
            @RequestParam(required = false) String q, @RequestParam(required = false) String cursor) {
        if (!user.isStaff()) {
            throw new Forbidden("此页面仅限工信部门人员和专家");
        }
        CaseFilter filter = new CaseFilter(access.sight(), blankToNull(county), stage(stage), SearchText.of(q));
        int total = cases.count(filter);
        Slice<CaseRow> found = cases.page(filter, Cursor.of(cursor, 2), PAGE, total > Counting.MOST);
        return new Page(found.rows(), tasks.firstDue(found.rows().stream().map(CaseRow::number).toList()), total, found.next(),
                found.previous());
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
