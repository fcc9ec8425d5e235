package org.tidu.recommendation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.round.Rounds;
import org.tidu.term.RoundId;

/** Until when counties and city sign, where that was extended: whoever reads the round's instants reads these with them. */
@Tag(name = "公开信息 Public")
@RestController
class RoundDeadlinesController {

    private final Rounds rounds;
    private final Overdue overdue;
    private final Areas areas;

    RoundDeadlinesController(Rounds rounds, Overdue overdue, Areas areas) {
        this.rounds = rounds;
        this.overdue = overdue;
        this.areas = areas;
    }

    record ExtendedDeadlines(List<ExtendedDeadline> counties, List<ExtendedDeadline> city) {}

    @Operation(summary = "延长后的推荐期限 / Extended deadlines")
    @GetMapping("/api/rounds/{roundId}/deadlines")
    ExtendedDeadlines deadlines(@PathVariable RoundId roundId) {
        RoundId id = rounds.publishedOne(roundId).id();
        return new ExtendedDeadlines(
                areas.counties().stream().flatMap(county -> extended(ListRef.county(id, county.code()), county).stream()).toList(),
                extended(ListRef.city(id, areas.city().code()), areas.city()));
    }

    private List<ExtendedDeadline> extended(ListRef ref, Area area) {
        return overdue.extended(ref).map(until -> new ExtendedDeadline(area.code(), area.name(), until)).stream().toList();
    }
}
