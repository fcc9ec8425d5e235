package org.tidu.casefile.sight;

import java.time.Instant;
import java.util.function.BinaryOperator;
import org.tidu.assessment.waiver.SignedBy;
import org.tidu.assessment.waiver.Waiver;

/** An unmet condition that was accepted as a special case, with both signatures as the reader may see them. */
public record WaiverView(String conditionCode, String title, String clause, String basis, Signature accepted, Signature second) {

    /** @param words the reason, or what the second person says to it */
    record Signature(String by, Instant at, String words) {

        static Signature of(SignedBy signed, BinaryOperator<String> signature) {
            return new Signature(signature.apply(signed.by(), signed.office()), signed.at(), signed.words());
        }
    }

    static WaiverView of(Waiver waiver, BinaryOperator<String> signature) {
        return new WaiverView(waiver.conditionCode(), waiver.title(), waiver.clause(), waiver.basis(),
                Signature.of(waiver.accepted(), signature), Signature.of(waiver.second(), signature));
    }
}
