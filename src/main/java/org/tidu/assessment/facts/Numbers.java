package org.tidu.assessment.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Exact numbers, whatever size they claim to have. Nothing here writes a number out before its size is known. */
public final class Numbers {

    /**
     * More decimals than anybody measures, and as many as stay exact: tables hand each other numbers in double precision,
     * which carries fifteen digits, and sums of scores have three before the point.
     */
    static final int DECIMALS = 12;

    /** Of amounts up to hundreds of thousands, where limits lie, double precision still tells these decimals apart. */
    private static final int DECIMALS_OF_TABLES = 10;

    private Numbers() {}

    /** The number without idle zeros; empty where it is none or not finite. */
    static Optional<BigDecimal> read(Object given) {
        try {
            return given instanceof Number ? Optional.of(new BigDecimal(given.toString()).stripTrailingZeros())
                    : Optional.empty();
        } catch (NumberFormatException notFinite) {
            return Optional.empty();
        }
    }

    static boolean isWithin(BigDecimal number, long from, long to) {
        return number.compareTo(BigDecimal.valueOf(from)) >= 0 && number.compareTo(BigDecimal.valueOf(to)) <= 0;
    }

    /** Cut, not rounded, so that 1.7999… stays below a limit of 1.8; for limits with few decimals nothing changes. */
    public static BigDecimal forTable(BigDecimal number) {
        return number.setScale(Math.min(number.scale(), DECIMALS_OF_TABLES), RoundingMode.DOWN);
    }
}
