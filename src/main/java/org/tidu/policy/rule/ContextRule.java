package org.tidu.policy.rule;

import org.tidu.decision.check.file.Findings;
import org.tidu.policy.edition.Edition;

/** Looks at one file among the others of its edition. */
public interface ContextRule {

    /** @param file full name of a file that can be read */
    void check(Edition edition, String file, Findings findings);
}
