package org.tidu.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.assessment.procedure.HonourTitle;
import org.tidu.assessment.procedure.HonourTitles;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;

/** Which lists there are and what stands in their columns. */
@Tag(name = "名册 Rosters")
@RestController
@RequestMapping("/api/rosters")
class RosterCatalogueController {

    private final RosterTable table;
    private final HonourTitles titles;
    private final CurrentUser user;

    RosterCatalogueController(RosterTable table, HonourTitles titles, CurrentUser user) {
        this.table = table;
        this.titles = titles;
        this.user = user;
    }

    /** @param total how many rows the list holds now */
    @Schema(name = "Roster")
    record View(RosterKind kind, String title, int total, List<ColumnView> columns) {}

    /**
     * @param name   as in the rows of the list
     * @param values what its codes are called; empty where the column holds no codes
     */
    @Schema(name = "RosterColumn")
    record ColumnView(String name, String title, String hint, Map<String, String> values) {

        static ColumnView of(Column column, List<HonourTitle> titles) {
            return new ColumnView(
                    JdbcUtils.convertUnderscoreNameToPropertyName(column.name()), column.title(), column.hint(),
                    column.isHonour() ? titles.stream().collect(Collectors.toMap(HonourTitle::kind, HonourTitle::name)) : Map.of());
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
                        RosterFormat.of(kind).columns().stream().map(column -> ColumnView.of(column, titles.all())).toList()))
                .toList();
    }
}
