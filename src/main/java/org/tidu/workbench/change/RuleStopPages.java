package org.tidu.workbench.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tidu.casefile.Cases;
import org.tidu.engine.edition.Editions;
import org.tidu.round.Round;
import org.tidu.round.RoundStatus;
import org.tidu.round.Rounds;
import org.tidu.term.EditionId;
import org.tidu.term.RoundId;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** What an emergency stop would do: which rounds keep the version, with how many cases, and what counts instead of it. */
@Component
class RuleStopPages {

    private static final Set<RoundStatus> OVER = Set.of(RoundStatus.ARCHIVED, RoundStatus.DISCARDED);

    private final RuleSetVersions versions;
    private final RuleStops stops;
    private final Rounds rounds;
    private final Cases cases;
    private final Editions editions;
    private final PersonNames names;
    private final Clock clock;

    RuleStopPages(RuleSetVersions versions, RuleStops stops, Rounds rounds, Cases cases, Editions editions, PersonNames names, Clock clock) {
        this.versions = versions;
        this.stops = stops;
        this.rounds = rounds;
        this.cases = cases;
        this.editions = editions;
        this.names = names;
        this.clock = clock;
    }

    RuleStopPageView of(String ruleSet, int number, String who) {
        RuleSetVersion version = versions.find(ruleSet, number);
        Optional<RuleStop> waiting = stops.waiting(version);
        return new RuleStopPageView(fallback(version).map(RuleSetVersion::label).orElse(null), pinned(version),
                stops.objection(version).orElse(null), waiting.map(stop -> RuleStopView.of(stop, names)).orElse(null),
                waiting.filter(stop -> !stop.proposedBy().equals(who)).isPresent());
    }

    /** As {@link RuleSetVersions#inForce}, were it not for this one. */
    private Optional<RuleSetVersion> fallback(RuleSetVersion version) {
        return RuleSetVersions.inForce(versions.of(version.ruleSetId()).stream().filter(other -> other.number() != version.number()).toList(),
                LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE));
    }

    private List<RuleStopPageView.Pinned> pinned(RuleSetVersion version) {
        List<Round> running = rounds.published().stream().filter(round -> !OVER.contains(round.status())).toList();
        Map<EditionId, String> labels = editions.labels(version.ruleSetId() + "/", running.stream().map(Round::editionId).filter(Objects::nonNull).toList());
        List<Round> own = running.stream().filter(round -> version.label().equals(labels.get(round.editionId()))).toList();
        Map<RoundId, Integer> open = cases.undecided(own.stream().map(Round::id).toList());
        return own.stream().map(round -> new RuleStopPageView.Pinned(round.id(), round.title(), round.status().text(), open.getOrDefault(round.id(), 0))).toList();
    }
}
