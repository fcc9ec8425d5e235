package org.tidu.round;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;
import org.tidu.time.ChinaTime;

/** Rounds as anybody may see them. */
@Tag(name = "公开信息 Public")
@RestController
@RequestMapping("/api/rounds")
class RoundController {

    private final Rounds rounds;
    private final Clock clock;

    RoundController(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** @param accepting whether a submission received now would be taken */
    record RoundView(
            RoundId id, String title, int year, Tier tier, RoundStatus status, String statusText, Instant opensAt,
            Instant closesAt, Instant countyDeadlineAt, Instant cityDeadlineAt, boolean accepting,
            String closesAtText) {}

    @Operation(summary = "申报批次 / Rounds")
    @GetMapping
    List<RoundView> rounds() {
        return rounds.published().stream().map(this::view).toList();
    }

    @Operation(summary = "一个申报批次 / One round")
    @GetMapping("/{id}")
    RoundView round(@PathVariable RoundId id) {
        return view(rounds.publishedOne(id));
    }

    private RoundView view(Round round) {
        return new RoundView(round.id(), round.title(), round.year(), round.tier(), round.status(),
                round.status().text(), round.opensAt(), round.closesAt(), round.countyDeadlineAt(),
                round.cityDeadlineAt(), round.accepts(clock.instant()), ChinaTime.deadline(round.closesAt()));
    }
}
