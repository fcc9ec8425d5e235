package org.tidu.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.identity.CurrentUser;
import org.tidu.page.Cursor;
import org.tidu.page.SearchText;
import org.tidu.page.Slice;
import org.tidu.problem.Forbidden;

/** The lists, for every officer to look things up in. */
@Tag(name = "名册 Rosters")
@RestController
@RequestMapping("/api/rosters/{kind}")
class RosterController {

    private static final int PAGE_SIZE = 50;

    private final RosterTable table;
    private final CurrentUser user;

    RosterController(RosterTable table, CurrentUser user) {
        this.table = table;
        this.user = user;
    }

    /**
     * @param total    how many match; 1001 stands for more than a thousand
     * @param next     cursor of the page that follows; null on the last one
     * @param previous cursor of the page before; null on the first one
     */
    @Schema(name = "RosterPage")
    record Page(List<Map<String, Object>> rows, int total, @Nullable String next, @Nullable String previous) {}

    /** @param cursor {@code next} or {@code previous} of a page; none for the first one. A page holds 50 rows */
    @Operation(summary = "查阅名册 / Look up a list")
    @GetMapping
    Page list(@PathVariable String kind, @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) String cursor) {
        if (!user.isStaff()) {
            throw new Forbidden("名册仅供工信部门人员查阅");
        }
        RosterFormat format = RosterFormat.of(KindParameter.kind(kind));
        String text = SearchText.of(q);
        Slice<Map<String, Object>> found =
                table.page(format, text, Cursor.of(cursor, format.keys().size()), PAGE_SIZE);
        return new Page(found.rows(), table.count(format, text), found.next(), found.previous());
    }
}
