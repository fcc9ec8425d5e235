package org.tidu.assessment.ruleset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tidu.assessment.facts.FactsForRules;
import org.tidu.assessment.scenario.OwnScenario;
import org.tidu.assessment.scenario.Scenarios;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.decision.DecisionFile;
import org.tidu.decision.Decisions;
import org.tidu.term.EditionId;
import org.tidu.term.Tier;

/** Reads a rule set from its files. */
@Component
public class RuleSetLoader {

    /** {@code decisions/<place>/<year>/<id>.dmn} */
    private static final Pattern LAYOUT = Pattern.compile("decisions/[^/]+/[^/]+/[^/]+\\.dmn");

    private final Decisions decisions;
    private final Scenarios scenarios;

    public RuleSetLoader(Decisions decisions, Scenarios scenarios) {
        this.decisions = decisions;
        this.scenarios = scenarios;
    }

    /** The rule set of this file, if it is one: it holds the decision {@code <file name>-rule-set}. */
    Optional<RuleSet> load(EditionId editionId, String name) {
        if (!LAYOUT.matcher(name).matches()) {
            return Optional.empty();
        }
        DecisionFile file = decisions.named(editionId, name);
        String key = file.baseName() + "-rule-set";
        return file.holds(key)
                ? Optional.of(ruleSet(editionId, file, decisions.row(file, key, Map.of("tier", Tiers.ASCENDING.get(0)))))
                : Optional.empty();
    }

    private RuleSet ruleSet(EditionId editionId, DecisionFile file, Map<String, Object> said) {
        RuleSetFiles files = RuleSetFiles.around(file, decisions, editionId);
        Map<String, OwnScenario> own = own(editionId, files);
        return new RuleSet(file.baseName().toUpperCase(Locale.ROOT), text(file, said, "jurisdiction"),
                text(file, said, "jurisdictionName"), text(file, said, "edition"), inForceFrom(file, said),
                said.get("order") instanceof Number order ? order.intValue() : Integer.MAX_VALUE,
                tiers(file), files, own, new FactsForRules(scenarios.byCode(editionId), own), files.hash());
    }

    private List<Tier> tiers(DecisionFile file) {
        return Tiers.ASCENDING.stream().map(Tier::new)
                .filter(tier -> !decisions.rows(file, file.baseName() + "-requirements", Map.of("tier", tier.value())).isEmpty())
                .toList();
    }

    private Map<String, OwnScenario> own(EditionId editionId, RuleSetFiles files) {
        Map<String, OwnScenario> own = new LinkedHashMap<>();
        files.scenarios().ifPresent(table -> scenarios.byCode(editionId).keySet().forEach(code -> {
            Map<String, Object> row = decisions.row(table, table.baseName(), new HashMap<>(Map.of("code", code)));
            if (!row.isEmpty()) {
                own.put(code, OwnScenario.of(row));
            }
        }));
        return own;
    }

    private static LocalDate inForceFrom(DecisionFile file, Map<String, Object> said) {
        try {
            return LocalDate.parse(text(file, said, "inForceFrom"));
        } catch (DateTimeException noDate) {
            throw new IllegalStateException(file.name() + ": inForceFrom is no date: " + said, noDate);
        }
    }

    private static String text(DecisionFile file, Map<String, Object> said, String output) {
        if (said.get(output) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalStateException(file.name() + " does not say its " + output + ": " + said);
    }
}
