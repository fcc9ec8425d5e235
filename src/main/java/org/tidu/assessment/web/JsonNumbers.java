package org.tidu.assessment.web;

import java.math.BigDecimal;

/** Numbers as they are written, exact; those beyond all measure read as no number, which no field takes. */
final class JsonNumbers {

    /** The conversion of longer ones takes time that grows with the square of their length. */
    private static final int LONGEST = 400;

    private JsonNumbers() {}

    static Number of(String written) {
        if (written.length() > LONGEST) {
            return Double.NaN;
        }
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException beyond) {
            return Double.NaN;
        }
    }
}
