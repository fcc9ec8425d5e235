package org.tidu.round.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.round.Rounds;
import org.tidu.term.RoundId;

/** What a round asks for. */
@Tag(name = "公开信息 Public")
@RestController
class RoundConditionsController {

    private final Rounds rounds;
    private final RoundConditions conditions;

    RoundConditionsController(Rounds rounds, RoundConditions conditions) {
        this.rounds = rounds;
        this.conditions = conditions;
    }

    @Operation(summary = "批次的申报条件 / Conditions of a round")
    @GetMapping("/api/rounds/{roundId}/conditions")
    List<TierConditions> conditions(@PathVariable RoundId roundId) {
        return conditions.of(rounds.publishedOne(roundId));
    }
}
