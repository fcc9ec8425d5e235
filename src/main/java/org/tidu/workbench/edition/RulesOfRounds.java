package org.tidu.workbench.edition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tidu.assessment.ruleset.RuleBook;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.assessment.ruleset.RuleSets;
import org.tidu.engine.edition.Editions;
import org.tidu.round.Round;
import org.tidu.round.RoundRules;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;
import org.tidu.workbench.version.VersionState;

/** A round is judged by the version of the present edition, so that has to be the one in force on the day the round opens. */
@Component
class RulesOfRounds implements RoundRules {

    private final Editions editions;
    private final RuleSets ruleSets;
    private final RuleSetVersions versions;
    private final Clock clock;

    RulesOfRounds(Editions editions, RuleSets ruleSets, RuleSetVersions versions, Clock clock) {
        this.editions = editions;
        this.ruleSets = ruleSets;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public Optional<String> objection(Round round) {
        String edition = editions.newest();
        LocalDate opens = day(round.opensAt());
        RuleBook book = ruleSets.of(edition);
        Optional<RuleSet> found = book.all().stream().filter(ruleSet -> ruleSet.id().equals(round.ruleSetId())).findFirst();
        if (found.isEmpty()) {
            return Optional.of("规则集 " + round.ruleSetId() + (book.broken().containsKey(round.ruleSetId()) ? " 的文件有误，" : " 没有现行版本，")
                    + "批次不能发布；请联系规则负责人");
        }
        if (found.get().inForceFrom().isAfter(opens)) {
            return Optional.of("规则集 " + round.ruleSetId() + " 自 " + found.get().inForceFrom() + " 起施行，批次 " + opens
                    + " 开始申报时尚未施行；请调整开始申报的时间");
        }
        List<RuleSetVersion> own = versions.of(round.ruleSetId());
        return notYet(round, edition, own).or(() -> superseded(round, opens, own));
    }

    @Override
    public Optional<String> version(String editionId, String ruleSetId) {
        return editions.versions(editionId).values().stream().filter(label -> label.startsWith(ruleSetId + "/")).findFirst();
    }

    /** Something else is in force than the present edition holds: it could not be made. */
    private Optional<String> notYet(Round round, String edition, List<RuleSetVersion> own) {
        return RuleSetVersions.inForce(own, day(clock.instant())).map(RuleSetVersion::label)
                .filter(label -> version(edition, round.ruleSetId()).filter(held -> !held.equals(label)).isPresent())
                .map(label -> "规则集版本 " + label + " 今天起适用，但未能启用，批次不能发布；请联系规则负责人");
    }

    private Optional<String> superseded(Round round, LocalDate opens, List<RuleSetVersion> own) {
        return own.stream().filter(version -> version.state() == VersionState.APPROVED && !version.inForceFrom().isAfter(opens)).findFirst()
                .map(next -> "规则集 " + round.ruleSetId() + " 自 " + next.inForceFrom() + " 起适用新版本 " + next.label() + "，批次 " + opens
                        + " 开始申报时现行版本已不适用；请在 " + next.inForceFrom() + " 当日或之后发布，或调整开始申报的时间");
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ChinaTime.ZONE);
    }
}
