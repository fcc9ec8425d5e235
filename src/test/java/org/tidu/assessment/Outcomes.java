package org.tidu.assessment;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.assessment.ruleset.RuleSets;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.decision.Decisions;
import org.tidu.decision.Models;
import org.tidu.term.Tier;

/**
 * What the tables decide: for every row beside a table, and for enterprises that do not exist. Words that are only shown are left out, so two
 * editions with the same outcomes judge alike.
 */
public final class Outcomes {

    private static final int ENTERPRISES = 60;

    static {
        // broken tables are what this is about: each would be reported with its stack
        ((Logger) LoggerFactory.getLogger(RuleSets.class)).setLevel(Level.OFF);
    }

    private static final List<Map<String, Object>> MADE_UP = madeUp();
    private static final List<String> FILES = ModelFolder.files(".dmn");
    private static final Map<String, RuleRows> ROWS = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> words;
    private final RuleBench bench;
    private final Decisions decisions;

    private Outcomes(RuleBench bench, Map<String, Set<String>> words) {
        this.bench = bench;
        this.decisions = bench.decisions;
        this.words = words;
    }

    /** @param words by decision, the outputs that are only shown */
    public static Outcomes ofTheRepository(Map<String, Set<String>> words) {
        return new Outcomes(RuleBench.asInTheApplication(), words);
    }

    /** The same with other bytes for one file; the others are not read again. */
    public Outcomes with(String file, byte[] bytes) {
        Models models = ModelFolder.changed((name, stored) -> name.equals(file) ? bytes : stored);
        return new Outcomes(RuleBench.asInTheApplication(models, file, decisions), words);
    }

    /** Everything that may depend on this file; what cannot be worked out says so. */
    public List<String> of(String file) {
        List<String> outcomes = new ArrayList<>();
        each(file, outcome -> outcomes.add(outcome.get()));
        return outcomes;
    }

    /** Whether any of them is another; looks no further than the first that is. */
    public boolean differ(String file, List<String> expected) {
        Iterator<String> left = expected.iterator();
        List<Supplier<String>> outcomes = new ArrayList<>();
        each(file, outcomes::add);
        return outcomes.size() != expected.size() || outcomes.stream().anyMatch(outcome -> !outcome.get().equals(left.next()));
    }

    private void each(String file, Consumer<Supplier<String>> outcomes) {
        rows(file, outcomes);
        boolean shared = file.startsWith("decisions/common/");
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        for (String ruleSetFile : FILES) {
            if (ruleSetFile.matches(".*/[a-z]+-\\d{4}\\.dmn") && (shared || ruleSetFile.startsWith(folder))) {
                verdicts(ruleSetFile, outcomes);
            }
        }
    }

    private void rows(String file, Consumer<Supplier<String>> outcomes) {
        for (Map<String, Object> decision : rows(file).decisions()) {
            String key = (String) decision.get("decision");
            for (Map<String, Object> given : RuleRows.given(decision)) {
                outcomes.accept(() -> tried(() -> key + given + shown(key, decisions.rows(decisions.named(ModelFolder.EDITION, file), key, given))));
            }
        }
    }

    private String shown(String key, List<Map<String, Object>> rows) {
        Set<String> left = words.getOrDefault(key, new HashSet<>());
        return rows.stream().map(row -> {
            Map<String, Object> kept = new TreeMap<>(row);
            kept.keySet().removeAll(left);
            return kept.toString();
        }).toList().toString();
    }

    private void verdicts(String ruleSetFile, Consumer<Supplier<String>> outcomes) {
        String id = ruleSetFile.substring(ruleSetFile.lastIndexOf('/') + 1).replace(".dmn", "").toUpperCase(Locale.ROOT);
        List<Map<String, Object>> asked = new ArrayList<>();
        for (Map<String, Object> ruleSet : rows(ruleSetFile).ruleSets()) {
            for (Map<String, Object> row : RuleRows.list(ruleSet, "rows")) {
                Map<String, Object> given = new HashMap<>(RuleRows.map(ruleSet, "facts"));
                given.putAll(RuleRows.map(row, "change"));
                asked.add(given);
            }
        }
        asked.addAll(MADE_UP);
        outcomes.accept(() -> tried(() -> head(bench.ruleSets.of(ModelFolder.EDITION).find(id))));
        asked.forEach(given -> outcomes.accept(() -> tried(() -> judged(id, given))));
    }

    private static RuleRows rows(String file) {
        return ROWS.computeIfAbsent(file, table -> RuleRows.read(table.replace(".dmn", ".tests.yaml")));
    }

    private static List<Map<String, Object>> madeUp() {
        GeneratedEnterprises generated = new GeneratedEnterprises(20261127);
        return Stream.generate(generated::next).limit(ENTERPRISES).toList();
    }

    private static String head(RuleSet ruleSet) {
        return ruleSet.id() + ruleSet.jurisdiction() + ruleSet.inForceFrom() + ruleSet.tiers();
    }

    private String judged(String id, Map<String, Object> given) {
        RuleSet ruleSet = bench.ruleSets.of(ModelFolder.EDITION).find(id);
        Facts facts = bench.service.facts(ModelFolder.EDITION, given);
        StringBuilder said = new StringBuilder();
        for (Tier tier : ruleSet.tiers()) {
            Verdict verdict = bench.service.assess(ModelFolder.EDITION, id, tier, facts);
            said.append(tier).append(verdict.directRecognition()).append(bench.judge.mayBeReference(ruleSet, tier, ruleSet.view().of(facts)));
            // in which order a page lists them is no part of it
            said.append(verdict.conditions().stream().map(Outcomes::judged).sorted().toList());
        }
        return said.toString();
    }

    private static String judged(Condition condition) {
        return condition.code() + condition.nature() + condition.met() + condition.soft();
    }

    private static String tried(Supplier<String> outcome) {
        try {
            return outcome.get();
        } catch (RuntimeException | StackOverflowError broken) {
            return "cannot be worked out";
        }
    }
}
