package org.tidu.assessment.verdict;

import java.time.Instant;
import java.util.Map;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.EditionId;

/**
 * A verdict that bound somebody, as it was given, with the facts it was given on. Never recomputed.
 *
 * @param editionId the edition of the models its tables were read from
 * @param purpose why it was made, a code of the caller
 * @param facts   in the form of the assessment contract
 */
public record Receipt(String id, DeclarationNumber declarationNumber, String purpose, EditionId editionId, Verdict verdict,
                      Map<String, Object> facts, Instant assessedAt) {}
