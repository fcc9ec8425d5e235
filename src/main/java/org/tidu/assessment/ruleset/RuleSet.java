package org.tidu.assessment.ruleset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidu.assessment.facts.FactsForRules;
import org.tidu.assessment.scenario.OwnScenario;
import org.tidu.decision.DecisionFile;
import org.tidu.term.Tier;

/**
 * The tables of one jurisdiction and year: {@code HN-2025} is the file {@code hn-2025.dmn} with what stands beside it.
 *
 * @param edition     as people call it, 2025年
 * @param inForceFrom first day, by Beijing time
 * @param tiers       it has requirements for, ascending: those it offers
 * @param order       of the jurisdiction among all; what has none comes after
 * @param scenarios   the jurisdiction's own numbered table by national code; empty where it counts against the guide
 * @param view        how its tables see facts
 * @param hash        over every file a verdict rests on
 */
public record RuleSet(String id, String jurisdiction, String jurisdictionName, String edition, LocalDate inForceFrom, int order,
               List<Tier> tiers, RuleSetFiles files, Map<String, OwnScenario> scenarios, FactsForRules view, String hash) {

    /** Of a decision of this rule set: {@code hn-2025-requirements}. */
    public String key(String decision) {
        return files.tables().baseName() + "-" + decision;
    }

    public DecisionFile tables() {
        return files.tables();
    }

    public boolean holds(String decision) {
        return tables().holds(key(decision));
    }

    /** The file with the questionnaire on digitalisation, where the jurisdiction has one. */
    public Optional<DecisionFile> digital() {
        return files.digital();
    }

    boolean isInForce(LocalDate asOf) {
        return !inForceFrom.isAfter(asOf);
    }

    public RuleSetRef ref() {
        return new RuleSetRef(id, edition, inForceFrom.toString(), hash);
    }
}
