package org.tidu.workbench.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.version.RuleSetRow;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** What is in force beside a version and can change what is found of it: tables that all share, and those of its own jurisdiction. */
@Component
class ReportSurroundings {

    private final RuleSetVersions versions;
    private final Clock clock;

    ReportSurroundings(RuleSetVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** Their labels, parted by commas. */
    String of(RuleSetVersion version) {
        return String.join(",", labels(version));
    }

    /**
     * Why a report counts no more, as the end of a sentence that begins with what it is: what has come into force beside the version since it was
     * made, or that nobody knows. Empty while it counts.
     */
    Optional<String> objection(ChangeReport report, RuleSetVersion version) {
        if (report.beside() == null) {
            return Optional.of("是系统升级以前得出的，没有记下当时生效的其他规则，不能作为依据");
        }
        Set<String> then = Set.of(report.beside().split(","));
        List<String> since = labels(version).stream().filter(label -> !then.contains(label)).toList();
        return since.isEmpty() ? Optional.empty() : Optional.of("得出之后，" + String.join("、", since) + " 已生效，结果可能不同");
    }

    private Set<String> labels(RuleSetVersion version) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
        Map<String, RuleSetRow> rows = versions.ruleSets().stream().collect(Collectors.toMap(RuleSetRow::id, row -> row));
        RuleSetRow own = rows.get(version.ruleSetId());
        return versions.all().stream().collect(Collectors.groupingBy(RuleSetVersion::ruleSetId)).entrySet().stream()
                .filter(other -> !other.getKey().equals(own.id()) && matters(own, rows.get(other.getKey())))
                .flatMap(other -> RuleSetVersions.inForce(other.getValue(), today).stream()).map(RuleSetVersion::label)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** On a table that all share every rule set rests. */
    private static boolean matters(RuleSetRow own, RuleSetRow other) {
        return own.jurisdiction() == null || other.jurisdiction() == null || own.jurisdiction().equals(other.jurisdiction());
    }
}
