package org.tidu.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;

/** Which lists there are and what stands in their columns. */
@Tag(name = "名册 Rosters")
@RestController
@RequestMapping("/api/rosters")
class RosterCatalogueController {

    private final RosterTable table;
    private final CurrentUser user;

    RosterCatalogueController(RosterTable table, CurrentUser user) {
        this.table = table;
        this.user = user;
    }

    /** @param total how many rows the list holds now */
    @Schema(name = "Roster")
    record View(RosterKind kind, String title, int total, List<ColumnView> columns) {}

    /** @param name as in the rows of the list */
    @Schema(name = "RosterColumn")
    record ColumnView(String name, String title, String hint) {

        static ColumnView of(Column column) {
            return new ColumnView(
                    JdbcUtils.convertUnderscoreNameToPropertyName(column.name()), column.title(), column.hint());
        }
    }

    @Operation(summary = "名册种类 / Kinds of lists")
    @GetMapping
    List<View> rosters() {
        if (!user.isStaff()) {
            throw new Forbidden("名册仅供工信部门人员查阅");
        }
        return Stream.of(RosterKind.values())
                .map(kind -> new View(kind, kind.title(), table.total(RosterFormat.of(kind)),
                        RosterFormat.of(kind).columns().stream().map(ColumnView::of).toList()))
                .toList();
    }
}
