package org.tidu.workbench.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.problem.Conflict;
import org.tidu.replay.draft.TablesHash;
import org.tidu.replay.report.ReplayReports;
import org.tidu.replay.report.ReplaySummary;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.version.ContentHash;
import org.tidu.workbench.version.RuleSetKind;
import org.tidu.workbench.version.RuleSetRow;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** Replays of a version: of its own rule set, or, where all share the table, of every rule set. */
@Component
class ChangeReplays {

    private final RuleSetVersions versions;
    private final ReplayReports replays;
    private final Clock clock;

    ChangeReplays(RuleSetVersions versions, ReplayReports replays, Clock clock) {
        this.versions = versions;
        this.replays = replays;
        this.clock = clock;
    }

    /**
     * What is kept of the version's replays with one more; another of the same rule set takes the place of the one before.
     *
     * @throws Conflict when the replay was of other bytes, began before what is in force now, or says nothing of this version
     */
    List<ReportItem> items(RuleSetVersion version, String replay, Optional<ChangeReport> before) {
        Map<String, byte[]> files = versions.bytes(version);
        if (!ContentHash.ofBytes(files).equals(version.contentHash())) {
            throw new Conflict("版本 " + version.label() + " 的内容刚刚有变动，回放结果没有保存；请重新回放");
        }
        ReplaySummary summary = replays.of(replay, TablesHash.of(files));
        if (!needed(version).contains(summary.ruleSet())) {
            throw new Conflict("回放的是按 " + summary.ruleSet() + " 核验的申报，不是按 " + version.ruleSetId() + " 核验的，没有保存；请重新回放");
        }
        Stream<ReportItem> others = before.stream().flatMap(report -> report.items().stream()).filter(item -> !item.place().equals(summary.ruleSet()));
        return Stream.concat(others, Stream.of(ReportItem.of(summary))).toList();
    }

    /** Which rule sets' cases have to be replayed still; a sentence, none when there is no report at all or nothing is missing. */
    Optional<String> objection(RuleSetVersion version, Optional<ChangeReport> report) {
        return report.map(made -> missing(version, made)).filter(missing -> !missing.isEmpty())
                .map(missing -> "还没有回放按 " + String.join("、", missing) + " 核验的申报，请重新回放");
    }

    private List<String> missing(RuleSetVersion version, ChangeReport made) {
        return needed(version).stream().filter(id -> made.items().stream().noneMatch(item -> item.place().equals(id))).toList();
    }

    /** Whose cases a change of this version may hit: of a shared table those of the rule sets in force, of its own jurisdiction where it has one. */
    List<String> needed(RuleSetVersion version) {
        RuleSetRow own = versions.ruleSet(version.ruleSetId());
        if (own.kind() == RuleSetKind.JURISDICTION) {
            return List.of(own.id());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
        return versions.ruleSets().stream().filter(one -> one.kind() == RuleSetKind.JURISDICTION
                        && (own.jurisdiction() == null || own.jurisdiction().equals(one.jurisdiction()))
                        && versions.inForce(one.id(), today).isPresent())
                .map(RuleSetRow::id).toList();
    }
}
