package org.tidu.decision.check.space;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** One value for every stretch of a line that constants cut into pieces, the constants themselves included. */
final class Line {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Line() {}

    /** @param whole only whole numbers can occur, so that nothing lies between 4 and 5 */
    static List<Object> ofNumbers(NavigableSet<BigDecimal> constants, boolean whole) {
        List<Object> values = new ArrayList<>();
        if (constants.isEmpty()) {
            values.add(BigDecimal.ZERO);
            return values;
        }
        values.add(floor(constants.first()).subtract(BigDecimal.ONE));
        for (BigDecimal constant : constants) {
            if (!whole || isWhole(constant)) {
                values.add(constant);
            }
            BigDecimal next = constants.higher(constant);
            BigDecimal between = next == null || whole ? floor(constant).add(BigDecimal.ONE)
                    : constant.add(next).divide(TWO);
            if (next == null || between.compareTo(next) < 0) {
                values.add(between);
            }
        }
        return values;
    }

    /**
     * Texts in an order that matters. Days written year-month-day are a calendar, with nothing between one day and the next.
     */
    static List<Object> ofTexts(NavigableSet<String> constants) {
        Optional<NavigableSet<LocalDate>> days = days(constants);
        if (days.isPresent()) {
            return ofDays(days.get());
        }
        List<Object> values = new ArrayList<>(List.of(""));
        for (String constant : constants) {
            String next = constants.higher(constant);
            String between = constant + "0";
            values.add(constant);
            if (next == null || between.compareTo(next) < 0) {
                values.add(between);
            }
        }
        return values.stream().distinct().toList();
    }

    private static List<Object> ofDays(NavigableSet<LocalDate> days) {
        List<Object> values = new ArrayList<>();
        values.add(days.first().minusDays(1).toString());
        for (LocalDate day : days) {
            values.add(day.toString());
            if (!days.contains(day.plusDays(1))) {
                values.add(day.plusDays(1).toString());
            }
        }
        return values;
    }

    private static Optional<NavigableSet<LocalDate>> days(NavigableSet<String> constants) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        try {
            constants.forEach(constant -> days.add(LocalDate.parse(constant)));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(days);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal floor(BigDecimal number) {
        return number.setScale(0, RoundingMode.FLOOR);
    }
}
