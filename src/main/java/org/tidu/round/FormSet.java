package org.tidu.round;

import java.util.Map;
import org.tidu.term.EditionId;

/**
 * The forms a round asks for, as its rule set says (ADR 0130). A document keeps its name ({@code application}) whatever form it is asked by.
 *
 * @param editionId that holds them
 * @param instead   ids of forms by the name of their document; a document that is not named is asked by the form of its own name
 * @param results   the table by which results are asked about, {@code application-results}
 * @param paper     the template its paper is laid out on, {@code application}
 */
public record FormSet(EditionId editionId, Map<String, String> instead, String results, String paper) {

    /** The id of the form that asks for a document. */
    public String form(String document) {
        return instead.getOrDefault(document, document);
    }
}
