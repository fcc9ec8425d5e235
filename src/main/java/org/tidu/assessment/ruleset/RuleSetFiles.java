package org.tidu.assessment.ruleset;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tidu.decision.DecisionFile;
import org.tidu.decision.Decisions;
import org.tidu.term.EditionId;

/** The files of a rule set; {@link RuleFileNames} says which. The waivers are no ground of a verdict, and not in its hash. */
public record RuleSetFiles(DecisionFile tables, Optional<DecisionFile> honours, Optional<DecisionFile> scenarios,
                    Optional<DecisionFile> digital, DecisionFile catalogue, Optional<DecisionFile> honourCodes,
                    Optional<DecisionFile> maturity, Optional<DecisionFile> waivers) {

    static RuleSetFiles around(DecisionFile tables, Decisions decisions, EditionId editionId) {
        RuleFileNames names = RuleFileNames.around(tables.name(), decisions.names(editionId));
        Function<String, DecisionFile> file = name -> decisions.named(editionId, name);
        return new RuleSetFiles(tables, names.honours().map(file), names.scenarios().map(file), names.digital().map(file),
                file.apply(names.catalogue()), names.honourCodes().map(file), names.maturity().map(file), names.waivers().map(file));
    }

    String hash() {
        RuleFilesHash hash = new RuleFilesHash();
        Stream.of(Optional.of(tables), honours, scenarios, digital, Optional.of(catalogue), honourCodes, maturity).flatMap(Optional::stream)
                .forEach(file -> hash.add(file.bytes()));
        return hash.text();
    }
}
