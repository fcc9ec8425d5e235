package org.tidu.replay.outcome;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tidu.assessment.Trial;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.replay.draft.DraftModels;

/** Two sets of tables side by side, each with caches of its own. Cases are judged as they were declared: one tier, one rule set. */
public final class Comparison {

    private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);
    private static final int LONGEST_REASON = 300;

    private final Trial before;
    private final Trial after;
    private final Set<String> changed;

    private Comparison(Trial before, Trial after, Set<String> changed) {
        this.before = before;
        this.after = after;
        this.changed = changed;
    }

    public static Comparison of(DraftModels before, DraftModels after) {
        return of(Trial.of(before), Trial.of(after), after.differingFrom(before));
    }

    /** @param changed full names of the files that are not the same in both */
    public static Comparison of(Trial before, Trial after, Set<String> changed) {
        return new Comparison(before, after, changed);
    }

    /** Full names of the files that are not the same in both. */
    public Set<String> changed() {
        return changed;
    }

    /** Never fails: what cannot be judged says why. */
    public Outcome of(ReplayCase one) {
        try {
            Facts facts = before.service().facts(before.editionId(), one.facts());
            Facts seen = sameReading(one.ruleSetId()) ? facts : after.service().facts(after.editionId(), one.facts());
            return Outcome.of(verdict(before, one, facts), verdict(after, one, seen));
        } catch (InvalidInput unreadable) {
            return Outcome.notJudged(shortened(unreadable.errors().stream()
                    .map(error -> "填报内容 " + error.path() + "：" + error.message()).collect(Collectors.joining("；"))));
        } catch (NotFound missing) {
            return Outcome.notJudged(shortened(missing.getMessage()));
        } catch (RuntimeException | StackOverflowError broken) {
            LOG.debug("{} cannot be judged", one.number(), broken);
            return Outcome.notJudged("规则表对这件算不出结论，请先运行检查，按所列问题修改");
        }
    }

    private static Verdict verdict(Trial trial, ReplayCase one, Facts facts) {
        return trial.service().assess(trial.editionId(), one.ruleSetId(), one.tier(), facts);
    }

    /** Facts are read by catalogue, honours, levels and questionnaires; a rule set's own table is no part of it. */
    private boolean sameReading(String ruleSetId) {
        String table = "/" + ruleSetId.toLowerCase(Locale.ROOT) + ".dmn";
        return changed.stream().allMatch(name -> name.endsWith(table));
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "……";
    }
}
