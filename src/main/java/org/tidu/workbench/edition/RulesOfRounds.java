package org.tidu.workbench.edition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.assessment.ruleset.RuleBook;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.assessment.ruleset.RuleSets;
import org.tidu.engine.edition.Editions;
import org.tidu.round.Round;
import org.tidu.round.RoundRules;
import org.tidu.term.EditionId;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.version.RuleSetKind;
import org.tidu.workbench.version.RuleSetRow;
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
        EditionId edition = editions.newest();
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
        Map<String, List<RuleSetVersion>> all = versions.all().stream().collect(Collectors.groupingBy(RuleSetVersion::ruleSetId));
        return used(round.ruleSetId()).filter(all::containsKey)
                .flatMap(id -> notYet(id, edition, all.get(id)).or(() -> superseded(id, opens, all.get(id))).stream()).findFirst();
    }

    @Override
    public Optional<String> version(EditionId editionId, String ruleSetId) {
        return editions.versions(editionId).values().stream().filter(label -> label.startsWith(ruleSetId + "/")).findFirst();
    }

    /** Its own rule set, and every one that is shared. */
    private Stream<String> used(String own) {
        return Stream.concat(Stream.of(own), versions.ruleSets().stream().filter(ruleSet -> ruleSet.kind() == RuleSetKind.SHARED).map(RuleSetRow::id))
                .distinct();
    }

    /** Something else is in force than the present edition holds: it could not be made. */
    private Optional<String> notYet(String ruleSetId, EditionId edition, List<RuleSetVersion> own) {
        return RuleSetVersions.inForce(own, day(clock.instant())).map(RuleSetVersion::label)
                .filter(label -> version(edition, ruleSetId).filter(held -> !held.equals(label)).isPresent())
                .map(label -> "规则集版本 " + label + " 今天起适用，但未能启用，批次不能发布；请联系规则负责人");
    }

    private Optional<String> superseded(String ruleSetId, LocalDate opens, List<RuleSetVersion> own) {
        return own.stream().filter(version -> version.state() == VersionState.APPROVED && !version.inForceFrom().isAfter(opens)).findFirst()
                .map(next -> !next.inForceFrom().isAfter(day(clock.instant())) ? "规则集版本 " + next.label() + " 应自 " + next.inForceFrom()
                        + " 起适用，尚未启用，批次不能发布；请规则负责人在任务列表中处理（再次启用或撤回）"
                        : "规则集 " + ruleSetId + " 自 " + next.inForceFrom() + " 起适用新版本 " + next.label() + "，批次 " + opens
                        + " 开始申报时现行版本已不适用；请在 " + next.inForceFrom() + " 当日或之后发布，或调整开始申报的时间");
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ChinaTime.ZONE);
    }
}
