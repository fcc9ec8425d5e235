package org.tidu.declaration.start;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.round.Rounds;
import org.tidu.term.RoundId;

/** What an enterprise prepares before it declares. */
@Tag(name = "公开信息 Public")
@RestController
class PreparationController {

    private final Rounds rounds;
    private final Preparation preparation;

    PreparationController(Rounds rounds, Preparation preparation) {
        this.rounds = rounds;
        this.preparation = preparation;
    }

    @Operation(summary = "申报前准备什么 / What to prepare")
    @GetMapping("/api/rounds/{roundId}/preparation")
    List<PreparationList> preparation(@PathVariable RoundId roundId) {
        return preparation.of(rounds.publishedOne(roundId));
    }
}
