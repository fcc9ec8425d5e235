package org.tidu.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.assessment.digital.DigitalCheck;
import org.tidu.assessment.facts.FactSchema;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.facts.Honours;
import org.tidu.assessment.facts.Numbers;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.assessment.ruleset.RuleSets;
import org.tidu.assessment.scenario.Scenarios;
import org.tidu.decision.Decisions;
import org.tidu.problem.FieldErrors;
import org.tidu.term.EditionId;

/** Reads facts strictly: everything that is wrong is told at once, by path. */
@Component
public class FactsReader {

    private static final String PATH = "facts";

    private final Decisions decisions;
    private final Scenarios scenarios;
    private final Honours honours;
    private final RuleSets ruleSets;
    private final DigitalCheck digital;

    FactsReader(Decisions decisions, Scenarios scenarios, Honours honours, RuleSets ruleSets,
            DigitalCheck digital) {
        this.decisions = decisions;
        this.scenarios = scenarios;
        this.honours = honours;
        this.ruleSets = ruleSets;
        this.digital = digital;
    }

    /** @throws org.tidu.problem.InvalidInput naming every bad field */
    @SuppressWarnings("unchecked")
    Facts read(EditionId editionId, Map<String, Object> given) {
        FieldErrors errors = new FieldErrors();
        Facts facts = new Facts((Map<String, Object>) FactSchema.FACTS.read(given, PATH, errors));
        check(editionId, ruleSets.of(editionId).all(), facts, errors);
        errors.refuse();
        return facts;
    }

    /**
     * What a single field cannot tell. Fields that are wrong by themselves are null here and noted already.
     *
     * @param asked the rule sets whose questionnaire the digital facts answer
     */
    public void check(EditionId editionId, List<RuleSet> asked, Facts facts, FieldErrors errors) {
        checkCodes("scenarios", "code", scenarios.byCode(editionId).keySet(), "没有编码为 %s 的典型场景", facts, errors);
        checkCodes("honours", "kind", honours.kinds(editionId), "没有代码为 %s 的荣誉", facts, errors);
        checkMaturity(editionId, facts, errors);
        digital.check(asked, ruleSets.of(editionId).all(), facts.rows("digital"), PATH + ".digital", errors);
    }

    private static void checkCodes(
            String list, String field, Collection<String> known, String message, Facts facts, FieldErrors errors) {
        List<Map<String, Object>> rows = facts.rows(list);
        for (int i = 0; i < rows.size(); i++) {
            Object code = rows.get(i) == null ? null : rows.get(i).get(field);
            if (code != null && !known.contains(code)) {
                errors.add(PATH + "." + list + "[" + i + "]." + field, message.formatted(code));
            }
        }
    }

    /** GB/T 39116-2020: the score has to lie in the band of the level claimed. */
    private void checkMaturity(EditionId editionId, Facts facts, FieldErrors errors) {
        Map<?, ?> maturity = (Map<?, ?>) facts.values().get("maturity");
        if (maturity == null || maturity.get("level") == null
                || !(maturity.get("score") instanceof BigDecimal score)) {
            return;
        }
        Map<String, Object> band = decisions.row(decisions.file(editionId, "maturity-level.dmn"), "maturity-level",
                Map.of("maturityScore", Numbers.forTable(score)));
        if (!maturity.get("level").equals(band.get("maturityLevel"))) {
            errors.add(PATH + ".maturity.score", "得分 " + score.toPlainString() + " 对应 "
                    + band.get("maturityLevel") + " 级，与所填 " + maturity.get("level") + " 级不一致，请核对评估报告");
        }
    }
}
