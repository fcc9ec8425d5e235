package org.tidu.workbench.edition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.tidu.assessment.ruleset.RuleBook;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.assessment.ruleset.RuleSetLoader;
import org.tidu.assessment.ruleset.RuleSets;
import org.tidu.assessment.scenario.Scenarios;
import org.tidu.decision.Decisions;
import org.tidu.engine.edition.Editions;
import org.tidu.round.Round;
import org.tidu.round.Rounds;
import org.tidu.term.EditionId;
import org.tidu.workbench.version.HeldNames;
import org.tidu.workbench.version.ShippedCheck;

/**
 * What an edition has to pass before it comes into force (ADR 0093): the tables that changed are checked beside the others, every rule set
 * can be read, every decision a process names is there, and so is the rule set of each round that is being drafted.
 */
@Component
class EditionGate {

    private static final Pattern REFERENCE = Pattern.compile("decisionRef=\"([\\w-]+)\"");

    private final ShippedCheck check;
    private final Editions editions;
    private final Rounds rounds;

    EditionGate(ShippedCheck check, Editions editions, Rounds rounds) {
        this.check = check;
        this.editions = editions;
        this.rounds = rounds;
    }

    /** @throws EditionRefused naming everything that speaks against it */
    void pass(Map<String, byte[]> models) {
        List<String> reasons = new ArrayList<>(check.errors(models, changed(models)));
        Map<String, String> decisions = decisions(models, reasons);
        if (reasons.isEmpty()) {
            RuleBook book = book(models);
            book.broken().values().forEach(file -> reasons.add(file + "：规则集无法读取"));
            drafts(book, reasons);
            references(models, decisions, reasons);
        }
        if (!reasons.isEmpty()) {
            throw new EditionRefused(reasons);
        }
    }

    private Map<String, byte[]> changed(Map<String, byte[]> models) {
        EditionId present = editions.newest();
        Set<String> known = new TreeSet<>(editions.resourceNames(present));
        Map<String, byte[]> changed = new TreeMap<>(models);
        changed.entrySet().removeIf(model -> !model.getKey().endsWith(".dmn")
                || known.contains(model.getKey()) && Arrays.equals(model.getValue(), editions.resource(present, model.getKey())));
        return changed;
    }

    static RuleBook book(Map<String, byte[]> models) {
        CandidateModels candidate = new CandidateModels(models);
        Decisions decisions = Decisions.compiled(candidate);
        return new RuleSets(candidate, new RuleSetLoader(decisions, new Scenarios(decisions))).of(candidate.newest());
    }

    private void drafts(RuleBook book, List<String> reasons) {
        for (Round round : rounds.drafts()) {
            if (book.all().stream().map(RuleSet::id).noneMatch(round.ruleSetId()::equals)) {
                reasons.add("正在起草的批次「" + round.title() + "」所用的规则集 " + round.ruleSetId() + " 不在其中");
            }
        }
    }

    /** File by decision; the engine takes each of them once. */
    private static Map<String, String> decisions(Map<String, byte[]> models, List<String> reasons) {
        Map<String, String> decisions = new TreeMap<>();
        models.forEach((path, bytes) -> {
            if (path.endsWith(".dmn")) {
                HeldNames.decisions(bytes).forEach(name -> Optional.ofNullable(decisions.putIfAbsent(name, path))
                        .ifPresent(other -> reasons.add(path + "：决策表 " + name + " 在 " + other + " 中已有，两个文件不能同时启用")));
            }
        });
        return decisions;
    }

    private static void references(Map<String, byte[]> models, Map<String, String> decisions, List<String> reasons) {
        models.forEach((path, bytes) -> {
            if (path.endsWith(".bpmn")) {
                found(REFERENCE, bytes).stream().filter(name -> !decisions.containsKey(name))
                        .forEach(name -> reasons.add(path + "：流程所用的决策表 " + name + " 不在其中"));
            }
        });
    }

    private static Set<String> found(Pattern pattern, byte[] bytes) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(new String(bytes, StandardCharsets.UTF_8));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
