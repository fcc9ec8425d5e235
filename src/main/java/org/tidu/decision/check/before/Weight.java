package org.tidu.decision.check.before;

import org.tidu.decision.check.file.FindingKind;

/** How much a change of an output weighs, for whoever knows what the output is for. */
@FunctionalInterface
public interface Weight {

    /**
     * @param decision its id
     * @param output   its name; empty for a literal expression
     * @param usual    what the change is by itself
     */
    FindingKind of(String decision, String output, FindingKind usual);
}
