package org.tidu.assessment.ruleset;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        return read.computeIfAbsent(List.of(editionId.value(), ruleSetId, tier.value()), key -> {
            String table = ruleSetId.toLowerCase(Locale.ROOT) + "-forms";
            return AskedForms.of(decisions.names(editionId).stream().filter(name -> name.endsWith("/" + table + ".dmn")).findFirst()
                    .map(name -> row(decisions.named(editionId, name), table, tier)).orElse(Map.of()));
        });
    }

    private Map<String, Object> row(DecisionFile file, String table, Tier tier) {
        return decisions.row(file, table, new HashMap<>(Map.of("tier", tier.value())));
    }
}
