package org.tidu.assessment.ruleset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tidu.assessment.scenario.Scenarios;
import org.tidu.problem.NotFound;

/**
 * The names of the files of a rule set, as an edition holds them: {@code hn-2025.dmn}; beside it
 * {@code hn-2025-direct-recognition.dmn} or plain {@code direct-recognition.dmn}, {@code hn-2025-scenarios.dmn} and
 * {@code hn-2025-digital.dmn}, each where there is one; of the tables that all share the catalogue of the national guide, the honours and
 * the levels of maturity. A verdict rests on all of these.
 * {@code hn-2025-waivers.dmn} says what may be accepted after it.
 */
record RuleFileNames(String tables, Optional<String> honours, Optional<String> scenarios, Optional<String> digital,
                     String catalogue, Optional<String> honourCodes, Optional<String> maturity, Optional<String> waivers) {

    private static final String HONOURS = "direct-recognition.dmn";

    /**
     * @param tables {@code decisions/hunan/2025/hn-2025.dmn}
     * @throws NotFound when the edition has no catalogue
     */
    static RuleFileNames around(String tables, List<String> edition) {
        return named(tables, edition).orElseThrow(() -> new NotFound("版本中没有模型文件 " + Scenarios.FILE));
    }

    private static Optional<RuleFileNames> named(String tables, List<String> edition) {
        String folder = tables.substring(0, tables.lastIndexOf('/') + 1);
        String own = tables.substring(0, tables.length() - ".dmn".length()) + "-";
        return first(edition, name -> name.endsWith("/" + Scenarios.FILE)).map(catalogue -> new RuleFileNames(tables,
                first(edition, (own + HONOURS)::equals).or(() -> first(edition, (folder + HONOURS)::equals)),
                first(edition, (own + "scenarios.dmn")::equals),
                first(edition, (own + "digital.dmn")::equals), catalogue,
                first(edition, name -> name.endsWith("/honours.dmn")), first(edition, name -> name.endsWith("/maturity-level.dmn")),
                first(edition, (own + "waivers.dmn")::equals)));
    }

    /** Of the rule set {@code HN-2025}; empty when the edition does not hold it, or no catalogue. */
    static Optional<RuleFileNames> ofRuleSet(String ruleSetId, List<String> edition) {
        String file = "/" + ruleSetId.toLowerCase(Locale.ROOT) + ".dmn";
        return first(edition, name -> name.startsWith("decisions/") && name.endsWith(file)).flatMap(name -> named(name, edition));
    }

    /** Those a verdict rests on, in the order in which the hash covers them. */
    Stream<String> all() {
        return Stream.concat(before0093(), Stream.of(honourCodes, maturity).flatMap(Optional::stream));
    }

    /** What the hashes of older verdicts cover. A hash says by itself over which of the two lists it was made (ADR 0093). */
    Stream<String> before0093() {
        return Stream.of(Optional.of(tables), honours, scenarios, digital, Optional.of(catalogue)).flatMap(Optional::stream);
    }

    private static Optional<String> first(List<String> names, Predicate<String> wanted) {
        return names.stream().filter(wanted).findFirst();
    }
}
