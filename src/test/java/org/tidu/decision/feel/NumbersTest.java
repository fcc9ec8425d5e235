package org.tidu.decision.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @Test
    void a_double_of_two_places_is_the_decimal_it_is_written_as() {
        for (long hundredths = -1_000_000; hundredths <= 1_000_000; hundredths++) {
            isAsWritten(hundredths / 100.0);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.0, 0.001, 0.005, 1.005, 0.1 + 0.2, 60.17, 9_999_999.99, 9_999_999.999, 1e7, 1e7 + 0.25, 1e22, 1e-7,
            Double.MAX_VALUE, Double.MIN_VALUE, -1e7, 4.35 * 100, 1.0 / 3})
    void so_is_a_double_at_the_edges(double number) {
        isAsWritten(number);
    }

    @Test
    void so_is_any_other_double() {
        Random random = new Random(7);
        for (int i = 0; i < 500_000; i++) {
            isAsWritten(random.nextInt(10_000) / 1000.0);
            isAsWritten(random.nextLong(2_000_000_000L) / 100.0 - 1e7);
            double any = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(any)) {
                isAsWritten(any);
            }
        }
    }

    /** Scale included: FEEL shows it. */
    private static void isAsWritten(double number) {
        if (!new BigDecimal(Double.toString(number)).equals(Numbers.written(number))) {
            assertThat(Numbers.written(number)).as("%s", number).isEqualTo(new BigDecimal(Double.toString(number)));
        }
    }
}
