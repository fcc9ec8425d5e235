package org.tidu.assessment.waiver;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import org.tidu.assessment.ruleset.RuleSets;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.decision.DecisionFile;
import org.tidu.decision.Decisions;
import org.tidu.term.EditionId;

/**
 * Reads {@code <rule set>-waivers.dmn}: one row for each condition that may be accepted. A condition without a row may not, nor
 * anything where a rule set has no such table.
 */
@Component
public class WaiverRules {

    private final RuleSets ruleSets;
    private final Decisions decisions;

    public WaiverRules(RuleSets ruleSets, Decisions decisions) {
        this.ruleSets = ruleSets;
        this.decisions = decisions;
    }

    /** @param facts in the form of the assessment contract, as the verdict was given on them */
    public WaiverOffer offer(EditionId editionId, Verdict verdict, Map<String, Object> facts) {
        List<Condition> unmet = verdict.conditions().stream().filter(Condition::bars).toList();
        Optional<DecisionFile> table = unmet.isEmpty() ? Optional.empty()
                : ruleSets.of(editionId).find(verdict.ruleSet().id()).files().waivers();
        return new WaiverOffer(unmet,
                table.map(file -> unmet.stream().flatMap(condition -> terms(file, condition, facts)).toList()).orElse(List.of()),
                table.map(file -> "sha256:" + DigestUtils.sha256Hex(file.bytes())).orElse(null));
    }

    private Stream<WaiverTerms> terms(DecisionFile table, Condition condition, Map<String, Object> facts) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("conditionCode", condition.code());
        asked.put("legalForm", facts.get("legalForm"));
        asked.put("gap", number(condition.gap()));
        asked.put("actual", condition.actual());
        Map<String, Object> row = decisions.row(table, table.baseName(), asked);
        return row.isEmpty() ? Stream.empty() : Stream.of(WaiverTerms.of(condition, row));
    }

    /** A gap is a number or words; words are no number. */
    private static Double number(String gap) {
        try {
            return gap == null ? null : new BigDecimal(gap).doubleValue();
        } catch (NumberFormatException words) {
            return null;
        }
    }
}
