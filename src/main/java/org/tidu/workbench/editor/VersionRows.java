package org.tidu.workbench.editor;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.tidu.assessment.Trial;
import org.tidu.assessment.rows.Difference;
import org.tidu.assessment.rows.RowReport;
import org.tidu.assessment.rows.RowRun;
import org.tidu.assessment.rows.TestRows;
import org.tidu.decision.check.bounds.BoundedRun;
import org.tidu.decision.check.file.Severity;
import org.tidu.workbench.version.RuleSetKind;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/**
 * Runs a version's test rows against its tables, among the others in force; of a shared table the rows of all the others too, because it is they
 * that move. What the check finds in error is not run at all.
 */
@Service
class VersionRows {

    private static final String ROWS = ".tests.yaml";
    private static final String LATER = "测试行正忙，这次没有运行。请稍后再试。";

    private final BoundedRun run = new BoundedRun(2, Duration.ofSeconds(20), 8L << 30);
    private final RuleSetVersions versions;
    private final InForceFiles inForce;
    private final VersionFindings findings;

    VersionRows(RuleSetVersions versions, InForceFiles inForce, VersionFindings findings) {
        this.versions = versions;
        this.inForce = inForce;
        this.findings = findings;
    }

    List<MovedRowsView> of(String ruleSet, int number) {
        RuleSetVersion version = versions.find(ruleSet, number);
        Map<String, byte[]> own = new TreeMap<>(versions.bytes(version));
        if (findings.of(ruleSet, number).stream().anyMatch(found -> found.severity() == Severity.ERROR)) {
            return List.of(MovedRowsView.not("", "先改正检查指出的错误，再看测试行。"));
        }
        Map<String, byte[]> rows = new TreeMap<>();
        if (versions.ruleSet(ruleSet).kind() == RuleSetKind.SHARED) {
            rows.putAll(inForce.rows());
        }
        rows.putAll(own);
        rows.keySet().removeIf(path -> !path.endsWith(ROWS));
        return run.of(() -> reports(own, rows), () -> List.of(MovedRowsView.not("", "运行测试行所需的时间或内存超过限度，没有运行完。")),
                () -> List.of(MovedRowsView.not("", LATER)));
    }

    private List<MovedRowsView> reports(Map<String, byte[]> own, Map<String, byte[]> rows) {
        RowRun trial = new RowRun(Trial.of(DraftModels.of(inForce.all(), InForceFiles.decisions(own))));
        return rows.entrySet().stream().map(file -> report(trial, file.getKey(), file.getValue())).toList();
    }

    private static MovedRowsView report(RowRun rows, String path, byte[] yaml) {
        String table = path.substring(0, path.length() - ROWS.length()) + ".dmn";
        try {
            RowReport report = rows.of(table, TestRows.parse(new String(yaml, StandardCharsets.UTF_8)));
            int differing = report.different().size();
            return new MovedRowsView(table, report.rows().size() - differing, differing, report.groups().stream()
                    .map(group -> new MovedRowsView.Group(group.differences().stream().map(Difference::words).toList(), group.names())).toList(), "");
        } catch (IllegalArgumentException unreadable) {
            return MovedRowsView.not(table, unreadable.getMessage());
        }
    }
}
