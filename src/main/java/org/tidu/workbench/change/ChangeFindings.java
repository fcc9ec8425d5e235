package org.tidu.workbench.change;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.assessment.Trial;
import org.tidu.assessment.rows.Difference;
import org.tidu.assessment.rows.RowResult;
import org.tidu.assessment.rows.RowRun;
import org.tidu.assessment.rows.TestRows;
import org.tidu.decision.check.bounds.BoundedRun;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.Severity;
import org.tidu.policy.RuleSetCheck;
import org.tidu.policy.edition.Edition;
import org.tidu.problem.Conflict;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.edition.CandidateModels;
import org.tidu.workbench.rows.RowDecision;
import org.tidu.workbench.rows.RowDecisions;
import org.tidu.workbench.rows.RowTitles;
import org.tidu.workbench.version.ContentHash;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** Asks the checker and the test rows about a version, beside everything that is in force. */
@Component
class ChangeFindings {

    private static final String TABLE = ".dmn";
    private static final String ROWS = ".tests.yaml";

    private final RuleSetVersions versions;
    private final RowDecisions decisions;
    private final PersonNames people;
    private final Clock clock;
    private final RuleSetCheck check = new RuleSetCheck();
    private final BoundedRun run = new BoundedRun(2, Duration.ofSeconds(60), 16L << 30);

    ChangeFindings(RuleSetVersions versions, RowDecisions decisions, PersonNames people, Clock clock) {
        this.versions = versions;
        this.decisions = decisions;
        this.people = people;
        this.clock = clock;
    }

    /** @throws Conflict when the version was saved since it was read: what is found would be kept for other bytes */
    List<ReportItem> of(ReportKind kind, RuleSetVersion version) {
        Map<String, byte[]> files = versions.bytes(version);
        if (!ContentHash.ofBytes(files).equals(version.contentHash())) {
            throw new Conflict("版本 " + version.label() + " 的内容刚刚有变动，" + kind.title() + "结果没有保存；请重新" + kind.title());
        }
        return switch (kind) {
            case CHECK -> checked(version, files);
            case ROWS -> Stream.concat(rows(version, files).stream(), decided(version).stream()).toList();
            case REPLAY -> throw new IllegalArgumentException("a replay brings its own items");
        };
    }

    private List<ReportItem> checked(RuleSetVersion version, Map<String, byte[]> files) {
        Map<String, byte[]> before = version.baseNumber() == null ? Map.of()
                : tables(versions.bytes(versions.find(version.ruleSetId(), version.baseNumber())));
        return SameFact.once(check.check(new Edition(edition(version, files)), tables(files), before)).stream().map(ChangeFindings::item).toList();
    }

    private static ReportItem item(Finding finding) {
        ItemWeight weight = finding.severity() == Severity.ERROR ? ItemWeight.BLOCKS
                : finding.severity() == Severity.CONFIRM ? ItemWeight.CONFIRM : ItemWeight.NOTE;
        return ReportItem.of(weight, finding.file(), finding.message());
    }

    /** Nothing is evaluated that the checker has not let through, for it could run without end. */
    private List<ReportItem> rows(RuleSetVersion version, Map<String, byte[]> files) {
        if (checked(version, files).stream().anyMatch(item -> item.weight() == ItemWeight.BLOCKS)) {
            return List.of(ReportItem.of(ItemWeight.BLOCKS, version.label(), "检查还有必须改正的地方，测试行没有运行；请先改正"));
        }
        Map<String, byte[]> edition = edition(version, files);
        return run.of(() -> rows(files, edition),
                () -> List.of(ReportItem.of(ItemWeight.BLOCKS, version.label(), "运行测试行所需的时间或内存超过限度，没有运行完；请把大的表拆开")),
                () -> List.of(ReportItem.of(ItemWeight.BLOCKS, version.label(), "测试行正忙，还没有运行；请稍后再试")));
    }

    private static List<ReportItem> rows(Map<String, byte[]> files, Map<String, byte[]> edition) {
        RowRun run = new RowRun(Trial.of(new CandidateModels(edition)));
        RowTitles titles = PlaceTitles.of(files).rows();
        List<ReportItem> items = new ArrayList<>();
        files.forEach((path, bytes) -> {
            String table = path.replace(ROWS, TABLE);
            if (path.endsWith(ROWS) && files.containsKey(table)) {
                items.addAll(rows(run, titles, path, new String(bytes, StandardCharsets.UTF_8)));
            }
        });
        return items;
    }

    private static List<ReportItem> rows(RowRun run, RowTitles titles, String path, String yaml) {
        try {
            return titles.told(run.of(path.replace(ROWS, TABLE), TestRows.parse(yaml))).different().stream().map(ChangeFindings::item).toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of(ReportItem.of(ItemWeight.BLOCKS, path, unreadable.getMessage()));
        }
    }

    /** What cannot be taken into the row, for the row speaks of what there is no longer as it was, is confirmed with a reason instead. */
    private static ReportItem item(RowResult row) {
        return ReportItem.of(row.isAcceptable() ? ItemWeight.ACCEPT : ItemWeight.CONFIRM, row.name(),
                row.differences().stream().map(Difference::words).collect(Collectors.joining("；")));
    }

    /** Rows that expect something else than in the version before, with who made them so and why: those of one reason together. */
    private List<ReportItem> decided(RuleSetVersion version) {
        RowTitles titles = PlaceTitles.of(versions.bytes(version)).rows();
        Map<String, List<String>> names = new LinkedHashMap<>();
        decisions.changed(version).forEach(row -> names.computeIfAbsent(row.what() + why(row.decision()), any -> new ArrayList<>()).add(titles.row(row.name())));
        return names.entrySet().stream().map(one -> ReportItem.of(ItemWeight.NOTE, "测试行 " + one.getValue().size() + " 行",
                one.getKey() + "。" + String.join("；", one.getValue()))).toList();
    }

    private String why(@Nullable RowDecision decision) {
        return decision == null ? "，没有写明原因" : "（" + (decision.source() == null ? "" : decision.shownSource() + "，") + people.of(decision.by()) + "："
                + decision.reason() + "）";
    }

    /** What would be in force together: of every other rule set what is in force today. */
    private Map<String, byte[]> edition(RuleSetVersion version, Map<String, byte[]> files) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
        Map<String, byte[]> edition = new TreeMap<>();
        Stream<String> others = versions.ruleSets().stream().map(ruleSet -> ruleSet.id()).filter(id -> !id.equals(version.ruleSetId()));
        others.flatMap(id -> versions.inForce(id, today).stream()).forEach(other -> edition.putAll(tables(versions.bytes(other))));
        edition.putAll(tables(files));
        return edition;
    }

    private static Map<String, byte[]> tables(Map<String, byte[]> files) {
        Map<String, byte[]> tables = new TreeMap<>(files);
        tables.keySet().removeIf(path -> !path.endsWith(TABLE));
        return tables;
    }
}
