package org.tidu.assessment.waiver;

import org.tidu.term.DeclarationNumber;

/**
 * An unmet condition that two persons accepted, as part of the verdict it belongs to.
 *
 * @param assessmentId the verdict
 * @param clause       of the condition
 * @param basis        what the table of waivers rests on
 * @param rulesHash    of the table of waivers
 */
public record Waiver(String assessmentId, DeclarationNumber declarationNumber, String conditionCode, String title, String clause, String basis,
                     String rulesHash, SignedBy accepted, SignedBy second) {

    /** The item of the document alone, 一（九）. */
    public String item() {
        return clause.substring(clause.lastIndexOf(' ') + 1);
    }
}
