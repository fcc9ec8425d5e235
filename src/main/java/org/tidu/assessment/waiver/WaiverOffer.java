package org.tidu.assessment.waiver;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.tidu.assessment.verdict.Condition;

/**
 * What the table of waivers says of a verdict. A case goes on with all its unmet conditions accepted or with none.
 *
 * @param unmet     what bars the case
 * @param terms     of those that may be accepted
 * @param rulesHash {@code sha256:} of the table; null where the rule set has none
 */
public record WaiverOffer(List<Condition> unmet, List<WaiverTerms> terms, String rulesHash) {

    public boolean isPossible() {
        return !unmet.isEmpty() && terms.size() == unmet.size();
    }

    /** What no signature helps over. */
    public List<Condition> never() {
        return unmet.stream().filter(condition -> terms.stream().noneMatch(term -> term.condition().equals(condition))).toList();
    }

    /** Who studies the case: the highest level its conditions ask for; the county where nothing can be accepted. */
    public SigningLevel level() {
        return highest(WaiverTerms::level);
    }

    /** Whose second person signs. */
    public SigningLevel secondLevel() {
        return highest(WaiverTerms::secondLevel);
    }

    private SigningLevel highest(Function<WaiverTerms, SigningLevel> asked) {
        return isPossible() ? terms.stream().map(asked).max(Comparator.naturalOrder()).orElseThrow() : SigningLevel.COUNTY;
    }
}
