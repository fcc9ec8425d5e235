package org.tidu.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;

/** Reads facts strictly: everything that is wrong is told at once, by path. */
@Component
class FactsReader {

    private final Decisions decisions;
    private final Scenarios scenarios;

    FactsReader(Decisions decisions, Scenarios scenarios) {
        this.decisions = decisions;
        this.scenarios = scenarios;
    }

    @SuppressWarnings("unchecked")
    Facts read(String editionId, Map<String, Object> given) {
        List<FieldError> errors = new ArrayList<>();
        Facts facts = new Facts((Map<String, Object>) FactSchema.FACTS.read(given, "facts", errors));
        checkScenarios(editionId, facts, errors);
        checkMaturity(editionId, facts, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return facts;
    }

    private void checkScenarios(String editionId, Facts facts, List<FieldError> errors) {
        Set<String> known = scenarios.byCode(editionId).keySet();
        List<Map<String, Object>> rows = facts.rows("scenarios");
        for (int i = 0; i < rows.size(); i++) {
            Object code = rows.get(i) == null ? null : rows.get(i).get("code");
            if (code != null && !known.contains(code)) {
                errors.add(new FieldError("facts.scenarios[" + i + "].code", "没有编码为 " + code + " 的典型场景"));
            }
        }
    }

    /** GB/T 39116-2020: the score has to lie in the band of the level claimed. */
    private void checkMaturity(String editionId, Facts facts, List<FieldError> errors) {
        Map<?, ?> maturity = (Map<?, ?>) facts.values().get("maturity");
        if (maturity == null || maturity.get("score") == null || maturity.get("level") == null) {
            return;
        }
        Map<String, Object> band = decisions.row(decisions.file(editionId, "maturity-level.dmn"), "maturity-level",
                Map.of("maturityScore", maturity.get("score")));
        if (!maturity.get("level").equals(band.get("maturityLevel"))) {
            errors.add(new FieldError("facts.maturity.score", "得分 " + maturity.get("score") + " 对应 "
                    + band.get("maturityLevel") + " 级，与所填 " + maturity.get("level") + " 级不一致，请核对评估报告"));
        }
    }
}
