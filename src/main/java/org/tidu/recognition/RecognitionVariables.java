package org.tidu.recognition;

import java.time.Instant;
import org.tidu.engine.step.Variable;

/** The variables that the steps of {@code provincial-review} and {@code public-notice} set or read. */
final class RecognitionVariables {

    static final Variable<String> CONCLUSION = new Variable<>("conclusion", String.class);
    static final Variable<Double> AVERAGE_SCORE = new Variable<>("averageScore", Double.class);
    static final Variable<Double> SCORE_SPREAD = new Variable<>("scoreSpread", Double.class);
    static final Variable<Double> TOTAL_INVESTMENT = new Variable<>("totalInvestment", Double.class);
    static final Variable<Boolean> EXCEPTION_GRANTED = new Variable<>("exceptionGranted", Boolean.class);
    static final Variable<Instant> NOTICE_ENDS_AT = new Variable<>("noticeEndsAt", Instant.class);
    static final Variable<String> NOTICE_OUTCOME = new Variable<>("noticeOutcome", String.class);

    private RecognitionVariables() {}
}
