package org.tidu.assessment.selftest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.assessment.FactsReader;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.ruleset.RuleBook;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.assessment.ruleset.RuleSets;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.problem.FieldErrors;
import org.tidu.term.EditionId;
import org.tidu.term.Tier;
import org.tidu.time.ChinaTime;

/** Reads the question of a self-test against the rule sets of the edition of its day. */
@Component
public class SelfTestReader {

    private final RuleSets ruleSets;
    private final FactsReader factsReader;
    private final Clock clock;

    public SelfTestReader(RuleSets ruleSets, FactsReader factsReader, Clock clock) {
        this.ruleSets = ruleSets;
        this.factsReader = factsReader;
        this.clock = clock;
    }

    /**
     * @param editionOf the edition of a day
     * @param errors what is known to be wrong with the question already
     * @throws org.tidu.problem.InvalidInput naming every bad field
     */
    SelfTestQuestion read(Function<LocalDate, EditionId> editionOf, Object given, FieldErrors errors) {
        Map<?, ?> read = Objects.requireNonNullElse(
                (Map<?, ?>) SelfTestSchema.QUESTION.read(given, "", errors), Map.of());
        LocalDate asOf = asOf(read.get("asOf"));
        EditionId editionId = editionOf.apply(asOf);
        RuleBook book = ruleSets.of(editionId);
        List<String> jurisdictions = jurisdictions(book, texts(read.get("jurisdictions")), errors);
        List<RuleSet> inForce = inForce(book, jurisdictions, asOf);
        Facts facts = facts(read.get("facts"));
        factsReader.check(editionId, questionnaires(book, inForce), facts, errors);
        errors.refuse();
        List<String> tiers = texts(read.get("tiers"));
        return new SelfTestQuestion(editionId, jurisdictions, inForce,
                (tiers.isEmpty() ? Tiers.ASCENDING : tiers).stream().map(Tier::orNull).collect(Collectors.toSet()), facts);
    }

    private static List<String> jurisdictions(RuleBook book, List<String> asked, FieldErrors errors) {
        List<String> known = book.jurisdictions();
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i) != null && !known.contains(asked.get(i))) {
                errors.add("jurisdictions[" + i + "]", "没有这个地区，应为 " + String.join("、", known) + " 之一");
            }
        }
        return asked.isEmpty() ? known : asked.stream().filter(Objects::nonNull).filter(known::contains).distinct().toList();
    }

    private static List<RuleSet> inForce(RuleBook book, List<String> jurisdictions, LocalDate asOf) {
        return jurisdictions.stream().flatMap(code -> book.inForce(code, asOf).stream()).toList();
    }

    /** Those of the jurisdictions asked for; where none of them has one, every one there is. */
    private static List<RuleSet> questionnaires(RuleBook book, List<RuleSet> inForce) {
        return inForce.stream().anyMatch(ruleSet -> ruleSet.digital().isPresent()) ? inForce : book.all();
    }

    private LocalDate asOf(Object said) {
        return said == null ? LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE) : LocalDate.parse((String) said);
    }

    @SuppressWarnings("unchecked")
    private static Facts facts(Object read) {
        return new Facts(read == null ? Map.of() : (Map<String, Object>) read);
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Object read) {
        return read == null ? List.of() : new ArrayList<>((List<String>) read);
    }
}
