package org.tidu.workbench.rowdesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.assessment.Trial;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.term.Tier;

/**
 * What a draft says of an example.
 *
 * @param facts as they were given, without amounts that nothing depends on: a row is kept for good, and tells no enterprise's revenue for nothing
 */
record ExampleVerdict(Map<String, Object> facts, Verdict verdict) {

    private static final List<String> AMOUNTS = List.of("revenue", "employees");

    /** @throws InvalidInput when the facts or the tier are none */
    static ExampleVerdict of(Trial trial, String ruleSet, Tier tier, Map<String, Object> facts) {
        Verdict whole = verdict(trial, ruleSet, tier, facts);
        Map<String, Object> fewer = new LinkedHashMap<>(facts);
        AMOUNTS.forEach(fewer::remove);
        return fewer.size() < facts.size() && verdict(trial, ruleSet, tier, fewer).equals(whole) ? new ExampleVerdict(fewer, whole)
                : new ExampleVerdict(facts, whole);
    }

    private static Verdict verdict(Trial trial, String ruleSet, Tier tier, Map<String, Object> facts) {
        try {
            return trial.service().assess(trial.editionId(), ruleSet, tier, trial.service().facts(trial.editionId(), facts));
        } catch (InvalidInput unreadable) {
            throw unreadable;
        } catch (NotFound noTier) {
            throw new InvalidInput("tier", noTier.getMessage());
        } catch (RuntimeException broken) {
            throw new Conflict("这些表不能判断，请先检查并改正");
        }
    }
}
