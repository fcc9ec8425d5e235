package org.tidu.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;

/** The lists, for every officer to look things up in. */
@Tag(name = "名册 Rosters")
@RestController
@RequestMapping("/api/rosters/{kind}")
class RosterController {

    private static final int PAGE_SIZE = 50;
    private static final int LAST_PAGE = 100_000;

    private final RosterTable table;
    private final CurrentUser user;

    RosterController(RosterTable table, CurrentUser user) {
        this.table = table;
        this.user = user;
    }

    @Schema(name = "RosterPage")
    record Page(List<Map<String, Object>> rows, int total, int page, int size) {}

    /** @param page from 0 */
    @Operation(summary = "查阅名册 / Look up a list")
    @GetMapping
    Page list(@PathVariable String kind, @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page) {
        if (!user.isStaff()) {
            throw new Forbidden("名册仅供工信部门人员查阅");
        }
        if (page < 0 || page > LAST_PAGE) {
            throw new InvalidInput("page", "页码从 0 开始");
        }
        RosterFormat format = RosterFormat.of(KindParameter.kind(kind));
        return new Page(table.page(format, q, PAGE_SIZE, page * PAGE_SIZE), table.count(format, q), page, PAGE_SIZE);
    }
}
