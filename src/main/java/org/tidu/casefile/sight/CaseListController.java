package org.tidu.casefile.sight;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.casefile.row.CaseFilter;
import org.tidu.casefile.row.CaseOrder;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.casefile.row.Stage;
import org.tidu.engine.task.Tasks;
import org.tidu.identity.CurrentUser;
import org.tidu.page.Counting;
import org.tidu.page.Cursor;
import org.tidu.page.SearchText;
import org.tidu.page.Slice;
import org.tidu.page.TextSheet;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;
import org.tidu.term.DeclarationNumber;

/** The cases of an officer's area, page by page and as a file. */
@Tag(name = "申报 Declarations")
@RestController
class CaseListController {

    private static final int PAGE = 20;

    private final CaseTable cases;
    private final CurrentUser user;
    private final CaseAccess access;
    private final Tasks tasks;
    private final CaseSheet files;

    CaseListController(CaseTable cases, CurrentUser user, CaseAccess access, Tasks tasks, CaseSheet files) {
        this.cases = cases;
        this.user = user;
        this.access = access;
        this.tasks = tasks;
        this.files = files;
    }

    /**
     * @param dueAt    by number, when what is next to be done in a case is due, a review or a correction for instance; without those that wait
     * @param total    how many match; 1001 stands for more than a thousand
     * @param next     cursor of the page that follows; null on the last one
     * @param previous cursor of the page before; null on the first one
     */
    @Schema(name = "CasePage")
    record Page(List<CaseRow> rows, Map<String, Instant> dueAt, int total, @Nullable String next, @Nullable String previous) {}

    /**
     * @param order  UPDATED (newest change first, unless said otherwise), OLDEST, NUMBER or NUMBER_LAST
     * @param cursor {@code next} or {@code previous} of a page in the same order; none for the first one. A page holds 20 cases
     */
    @Operation(summary = "辖区内的申报 / Declarations of the officer's area")
    @GetMapping("/api/cases")
    Page cases(@RequestParam(required = false) String county, @RequestParam(required = false) String stage,
            @RequestParam(required = false) String q, @RequestParam(required = false) String order,
            @RequestParam(required = false) String cursor) {
        CaseFilter filter = filter(county, stage, q);
        int total = cases.count(filter);
        Slice<CaseRow> found = cases.page(filter, order(order), Cursor.of(cursor, 2), PAGE, total > Counting.MOST);
        return new Page(found.rows(), tasks.firstDue(found.rows().stream().map(CaseRow::number).map(DeclarationNumber::value).toList()), total, found.next(),
                found.previous());
    }

    @Operation(summary = "辖区内的申报（表格）/ Declarations of the officer's area as a file")
    @GetMapping(path = "/api/cases.xlsx", produces = TextSheet.XLSX)
    ResponseEntity<byte[]> file(@RequestParam(required = false) String county, @RequestParam(required = false) String stage,
            @RequestParam(required = false) String q, @RequestParam(required = false) String order) {
        return CaseSheet.answer(files.read(filter(county, stage, q), order(order)));
    }

    private CaseFilter filter(String county, String stage, String q) {
        if (!user.isStaff()) {
            throw new Forbidden("此页面仅限工信部门人员和专家");
        }
        return new CaseFilter(access.sight(), blankToNull(county), stage(stage), SearchText.of(q));
    }

    private static CaseOrder order(String name) {
        if (blankToNull(name) == null) {
            return CaseOrder.UPDATED;
        }
        return Arrays.stream(CaseOrder.values()).filter(order -> order.name().equals(name)).findFirst()
                .orElseThrow(() -> new InvalidInput("order", "没有这种排序：" + name));
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
