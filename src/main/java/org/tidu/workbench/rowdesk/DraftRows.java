package org.tidu.workbench.rowdesk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Service;
import org.tidu.assessment.rows.RowEdits;
import org.tidu.assessment.rows.RowReport;
import org.tidu.assessment.rows.RowResult;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.workbench.editor.VersionViews;
import org.tidu.workbench.rows.RowDecisionKind;
import org.tidu.workbench.rows.RowDecisions;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** Rows of a draft that its owner accepts, and files of rows as they were. Who may, the caller has asked. */
@Service
public class DraftRows {

    private static final int MOST = 2_000;
    private static final int LONGEST = 500;

    private final DraftSeen seen;
    private final RuleSetVersions versions;
    private final VersionRows rows;
    private final RowDecisions decisions;
    private final VersionViews views;
    private final Clock clock;

    DraftRows(DraftSeen seen, RuleSetVersions versions, VersionRows rows, RowDecisions decisions, VersionViews views, Clock clock) {
        this.seen = seen;
        this.versions = versions;
        this.rows = rows;
        this.decisions = decisions;
        this.views = views;
        this.clock = clock;
    }

    /**
     * These rows expect from now on what the draft gives. All of them or none.
     *
     * @throws InvalidInput without a reason, or for a row that is not there, agrees already, or cannot be accepted as it is
     * @throws Conflict     when the draft is another by now, or cannot be run
     */
    RowsSavedView accept(String ruleSet, int number, RowAcceptance acceptance, String who) {
        RuleSetVersion draft = seen.of(ruleSet, number, acceptance.contentHash());
        String path = seen.path(draft, acceptance.path());
        List<String> named = acceptance.names();
        if (named == null || named.isEmpty() || named.size() > MOST || named.stream().anyMatch(Objects::isNull)) {
            throw new InvalidInput("names", "请选择要接受的测试行，1 至 " + MOST + " 行");
        }
        String reason = acceptance.reason() == null ? "" : acceptance.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new InvalidInput("reason", "请写明为什么接受，1 至 " + LONGEST + " 字");
        }
        return kept(draft, path, accepted(draft, path, rows.report(draft, path), new TreeSet<>(named)),
                new RowDecisions.Decided(RowDecisionKind.ACCEPTED, new TreeSet<>(named), reason, null), who);
    }

    RowsSavedView restore(String ruleSet, int number, RowRestoration restoration, String who) {
        RuleSetVersion draft = seen.of(ruleSet, number, restoration.contentHash());
        String path = seen.path(draft, restoration.path());
        String before = DigestUtils.sha256Hex(versions.bytes(draft, path));
        RuleSetVersion saved = decisions.restore(draft, path, String.valueOf(restoration.sha256()), who);
        return new RowsSavedView(views.of(saved), path, before, clock.instant());
    }

    RowsSavedView kept(RuleSetVersion draft, String path, String after, RowDecisions.Decided decided, String who) {
        String before = DigestUtils.sha256Hex(versions.bytes(draft, path));
        RuleSetVersion saved = decisions.keep(draft, path, after, decided, who);
        return new RowsSavedView(views.of(saved), path, before, clock.instant());
    }

    private String accepted(RuleSetVersion draft, String path, RowReport report, Set<String> names) {
        Set<String> moved = report.different().stream().map(RowResult::name).collect(Collectors.toSet());
        names.stream().filter(name -> !moved.contains(name)).findFirst().ifPresent(name -> {
            throw new InvalidInput("names", "没有名为“" + name + "”的不符的测试行，请重新运行测试行后再接受");
        });
        try {
            return RowEdits.accept(new String(versions.bytes(draft, path), StandardCharsets.UTF_8), report, names);
        } catch (IllegalArgumentException byHand) {
            throw new InvalidInput("names", byHand.getMessage());
        }
    }
}
