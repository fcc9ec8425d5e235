package org.tidu.casework;

import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;
import org.tidu.casefile.difference.Change;
import org.tidu.casefile.question.OpenQuestions;
import org.tidu.recommendation.RecommendedPlace;
import org.tidu.term.DeclarationNumber;

/**
 * A declaration as far as an officer needs it to decide.
 *
 * @param facts      what was filed: code, factory, address, contact, maturity
 * @param verdict    null before the conditions were judged
 * @param scenarios  as 附件2 lists them: {@code 1. 环节—场景—实例}
 * @param opinions   of all steps so far, the first one first
 * @param places     on signed lists that the reader may see
 * @param revision   of the application; 0 before it was handed in, more than 1 after corrections
 * @param submittedAt when that revision was received
 * @param open       what stood open when the application was handed in last, as it was asked then, and what the enterprise said about it
 * @param changes    of the last revision of each document, against the one before
 */
record DeclarationSummary(DeclarationNumber number, String enterpriseName, List<FiledFact> facts, @Nullable String verdict, @Nullable Instant judgedAt,
        List<ConditionLine> conditions, List<String> scenarios, List<EarlierOpinion> opinions, List<RecommendedPlace> places, int revision,
        @Nullable Instant submittedAt, OpenQuestions open, List<Change> changes) {

    record FiledFact(String label, String value) {}

    /** @param by the person and the office acted for then */
    record EarlierOpinion(String step, String decision, @Nullable String reason, String by, Instant at, List<String> items,
            List<String> judgements) {}
}
