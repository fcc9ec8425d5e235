package org.tidu.assessment.ruleset;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tidu.decision.DecisionFile;
import org.tidu.decision.Decisions;
import org.tidu.term.EditionId;
import org.tidu.term.Tier;

/**
 * Which forms a rule set asks for, tier by tier: the table {@code <id>-forms} of the file of that name beside it. A rule set without one, and a tier
 * without a row, asks for the forms that all ask for. No verdict rests on it.
 */
@Component
public class RuleSetForms {

    private final Decisions decisions;
    private final Map<List<String>, AskedForms> read = new ConcurrentHashMap<>();

    public RuleSetForms(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @param ruleSetId {@code HN-2025} */
    public AskedForms of(EditionId editionId, String ruleSetId, Tier tier) {
        return read.computeIfAbsent(List.of(editionId.value(), ruleSetId, tier.value()),
                key -> AskedForms.of(file(editionId, ruleSetId).map(file -> row(file, table(ruleSetId), tier)).orElse(Map.of())));
    }

    /**
     * Where it says so, for whoever has to put it right.
     *
     * @param column of the table, {@code results}
     * @return 表“填报的表单”（decisions/hunan/2025/hn-2025-forms.dmn）第 1 行“申报书”列; the rule set alone where it has no such table
     */
    public String place(EditionId editionId, String ruleSetId, Tier tier, String column) {
        return file(editionId, ruleSetId).flatMap(file -> FormsTablePlace.of(file, table(ruleSetId), tier, column)).orElse("规则集 " + ruleSetId);
    }

    private Optional<DecisionFile> file(EditionId editionId, String ruleSetId) {
        return decisions.names(editionId).stream().filter(name -> name.endsWith("/" + table(ruleSetId) + ".dmn")).findFirst()
                .map(name -> decisions.named(editionId, name));
    }

    private static String table(String ruleSetId) {
        return ruleSetId.toLowerCase(Locale.ROOT) + "-forms";
    }

    private Map<String, Object> row(DecisionFile file, String table, Tier tier) {
        return decisions.row(file, table, new HashMap<>(Map.of("tier", tier.value())));
    }
}
