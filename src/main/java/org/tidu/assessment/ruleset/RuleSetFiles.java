package org.tidu.assessment.ruleset;

import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.tidu.assessment.scenario.Scenarios;
import org.tidu.decision.DecisionFile;
import org.tidu.decision.Decisions;

/**
 * The files a verdict rests on, found by their names: {@code hn-2025.dmn}; beside it
 * {@code hn-2025-direct-recognition.dmn} or plain {@code direct-recognition.dmn}, {@code hn-2025-scenarios.dmn} and {@code hn-2025-digital.dmn}, each where there is one;
 * and the catalogue of the national guide.
 */
public record RuleSetFiles(DecisionFile tables, Optional<DecisionFile> honours, Optional<DecisionFile> scenarios,
                    Optional<DecisionFile> digital, DecisionFile catalogue) {

    private static final String HONOURS = "direct-recognition.dmn";

    static RuleSetFiles around(DecisionFile tables, Decisions decisions, String editionId) {
        List<String> beside = decisions.beside(editionId, tables);
        String own = tables.baseName() + "-";
        return new RuleSetFiles(tables,
                first(beside, (own + HONOURS)::equals).or(() -> first(beside, HONOURS::equals))
                        .map(name -> decisions.file(editionId, name)),
                first(beside, (own + "scenarios.dmn")::equals).map(name -> decisions.file(editionId, name)),
                first(beside, (own + "digital.dmn")::equals).map(name -> decisions.file(editionId, name)),
                decisions.file(editionId, Scenarios.FILE));
    }

    /** SHA-256 over all of them, in the order above. */
    String hash() {
        MessageDigest digest = DigestUtils.getSha256Digest();
        Stream.of(Optional.of(tables), honours, scenarios, digital, Optional.of(catalogue)).flatMap(Optional::stream)
                .forEach(file -> digest.update(file.bytes()));
        return "sha256:" + Hex.encodeHexString(digest.digest());
    }

    private static Optional<String> first(List<String> names, Predicate<String> wanted) {
        return names.stream().filter(wanted).findFirst();
    }
}
