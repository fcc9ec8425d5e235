package org.tidu.policy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.tidu.assessment.Trial;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.rows.RowEdits;
import org.tidu.assessment.rows.RowReport;
import org.tidu.assessment.rows.RowRun;
import org.tidu.assessment.rows.TestRows;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.decision.check.bounds.BoundedRun;
import org.tidu.decision.check.file.Finding;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.EditionModels;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.term.Tier;

/** Runs test rows against tables that are not in force, in a thread of their own and within a budget. */
public final class RuleSetRows {

    /** The rows of the largest rule set take a second; compiled anew each time. */
    private static final BoundedRun BUDGET = new BoundedRun(2, Duration.ofSeconds(30), 16L << 30);

    private final RuleSetCheck check;
    private final BoundedRun run;

    public RuleSetRows() {
        this(new RuleSetCheck(), BUDGET);
    }

    RuleSetRows(RuleSetCheck check, BoundedRun run) {
        this.check = check;
        this.run = run;
    }

    /**
     * @param report  null when the rows were not run
     * @param refused why not, in words; null when they were
     */
    public record Answer(@Nullable RowReport report, @Nullable String refused) {

        private static Answer refused(String why) {
            return new Answer(null, why);
        }
    }

    /**
     * @param edition what the draft would stand in; taken for checked
     * @param draft   files nobody has looked at: one beyond the bounds keeps the rows from being run
     * @param table   full name of the file the rows are of
     */
    public Answer of(Edition edition, Map<String, byte[]> draft, String table, TestRows rows) {
        Map<String, List<Finding>> beyond = check.beyondBoundsByFile(draft);
        if (!beyond.isEmpty()) {
            return Answer.refused("没有核对测试行：" + beyond.values().stream().flatMap(List::stream).map(Finding::message).distinct().limit(3)
                    .collect(Collectors.joining("；")));
        }
        Edition whole = edition.with(draft);
        return run.of(() -> new Answer(new RowRun(Trial.of(new EditionModels(whole))).of(table, rows), null),
                () -> Answer.refused("没有核对完测试行：所需的时间或内存超过限度。请把大的表拆开，或减少 complete 列出的情形。"),
                () -> Answer.refused("核对正忙，测试行还没有核对。请稍后再试。"));
    }

    /**
     * The text of the rows with one more: what the draft says of these facts.
     *
     * @param yaml  the file of rows as it is
     * @param facts as the assessment API takes them: typed in, of a receipt, of a question of the self-test
     * @throws InvalidInput when the facts, the rule set or the tier are none, or the draft cannot be evaluated
     */
    public String example(Edition edition, Map<String, byte[]> draft, String yaml, String name, String ruleSet, Tier tier, Map<String, Object> facts) {
        List<Finding> beyond = check.beyondBoundsByFile(draft).values().stream().flatMap(List::stream).toList();
        if (!beyond.isEmpty()) {
            throw new InvalidInput("files", "没有判断：" + beyond.get(0).message());
        }
        Edition whole = edition.with(draft);
        return run.of(() -> {
            Trial trial = Trial.of(new EditionModels(whole));
            Facts given = trial.service().facts(trial.editionId(), facts);
            return RowEdits.add(yaml, name, ruleSet, facts, verdict(trial, ruleSet, tier, given));
        }, () -> {
            throw new InvalidInput("files", "没有判断完：所需的时间或内存超过限度。请把大的表拆开。");
        }, () -> {
            throw new InvalidInput("files", "核对正忙，没有判断。请稍后再试。");
        });
    }

    private static Verdict verdict(Trial trial, String ruleSet, Tier tier, Facts facts) {
        try {
            return trial.service().assess(trial.editionId(), ruleSet, tier, facts);
        } catch (NotFound unknown) {
            throw new InvalidInput("ruleSet", unknown.getMessage());
        } catch (RuntimeException broken) {
            throw new InvalidInput("files", "这些表不能判断，请先检查并改正：" + broken.getMessage());
        }
    }
}
