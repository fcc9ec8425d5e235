package org.tidu.workbench.rowdesk;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.tidu.assessment.Trial;
import org.tidu.assessment.rows.RowReport;
import org.tidu.assessment.rows.RowRun;
import org.tidu.assessment.rows.TestRows;
import org.tidu.decision.check.bounds.BoundedRun;
import org.tidu.decision.check.file.Severity;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.workbench.editor.DraftModels;
import org.tidu.workbench.editor.InForceFiles;
import org.tidu.workbench.editor.VersionFindings;
import org.tidu.workbench.rows.RowTitles;
import org.tidu.workbench.version.RuleSetKind;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/**
 * Runs a version's test rows against its tables, among the others in force; of a shared table the rows of all the others too, because it is they
 * that move. What the check finds in error is not run at all.
 */
@Service
class VersionRows {

    static final String ROWS = ".tests.yaml";
    private static final String ERRORS = "先改正检查指出的错误，再看测试行。";
    private static final String ENDLESS = "运行测试行所需的时间或内存超过限度，没有运行完。";
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
        if (isInError(version)) {
            return List.of(MovedRowsView.not("", ERRORS));
        }
        Map<String, byte[]> rows = new TreeMap<>();
        if (versions.ruleSet(ruleSet).kind() == RuleSetKind.SHARED) {
            rows.putAll(inForce.rows());
        }
        rows.putAll(own);
        rows.keySet().removeIf(path -> !path.endsWith(ROWS));
        return run.of(() -> reports(own, rows), () -> List.of(MovedRowsView.not("", ENDLESS)), () -> List.of(MovedRowsView.not("", LATER)));
    }

    /**
     * Of one of the draft's own files.
     *
     * @param path of the file of rows
     * @throws Conflict     when the check finds errors, or nothing can be run now
     * @throws InvalidInput when the file is none of rows
     */
    RowReport report(RuleSetVersion draft, String path) {
        String yaml = new String(versions.bytes(draft, path), StandardCharsets.UTF_8);
        return with(draft, trial -> {
            try {
                return new RowRun(trial).of(table(path), TestRows.parse(yaml));
            } catch (IllegalArgumentException unreadable) {
                throw new InvalidInput("path", unreadable.getMessage());
            }
        });
    }

    /** Asks the draft's tables something, within the budget of rows. */
    <T> T with(RuleSetVersion draft, Function<Trial, T> question) {
        if (isInError(draft)) {
            throw new Conflict(ERRORS);
        }
        Map<String, byte[]> own = versions.bytes(draft);
        return run.of(() -> question.apply(trial(own)), refused(ENDLESS), refused(LATER));
    }

    private static <T> Supplier<T> refused(String why) {
        return () -> {
            throw new Conflict(why);
        };
    }

    private boolean isInError(RuleSetVersion version) {
        return findings.of(version.ruleSetId(), version.number()).stream().anyMatch(found -> found.severity() == Severity.ERROR);
    }

    private Trial trial(Map<String, byte[]> own) {
        return Trial.of(DraftModels.of(inForce.all(), InForceFiles.decisions(own)));
    }

    private List<MovedRowsView> reports(Map<String, byte[]> own, Map<String, byte[]> rows) {
        Trial trial = trial(own);
        return rows.entrySet().stream().map(file -> view(trial, file.getKey(), own.containsKey(file.getKey()), file.getValue())).toList();
    }

    private static MovedRowsView view(Trial trial, String path, boolean own, byte[] yaml) {
        try {
            RowReport found = new RowRun(trial).of(table(path), TestRows.parse(new String(yaml, StandardCharsets.UTF_8)));
            return MovedRowsView.of(path, own, found, RowTitles.of(List.of(trial.decisions().named(trial.editionId(), table(path)).bytes())));
        } catch (IllegalArgumentException unreadable) {
            return MovedRowsView.not(path, unreadable.getMessage());
        }
    }

    private static String table(String path) {
        return path.substring(0, path.length() - ROWS.length()) + ".dmn";
    }
}
