package org.tidu.round;

import java.util.Optional;
import org.tidu.term.EditionId;

/** By which version of its rule set a round would be judged. Whoever keeps versions of rule sets knows. */
public interface RoundRules {

    /** Why the round cannot be published with the present edition, in Chinese with the way out; empty when it can. */
    Optional<String> objection(Round round);

    /** Label of the rule set's version in an edition, {@code HN-2025/3}; empty when nothing is known of it. */
    Optional<String> version(EditionId editionId, String ruleSetId);
}
