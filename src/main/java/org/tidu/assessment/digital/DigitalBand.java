package org.tidu.assessment.digital;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.lang.Nullable;

/**
 * The scores of a grade and how they read.
 *
 * @param upper not included; null where the lower bound is the only score
 * @param words 「大于 0、小于 20」
 * @param zones runs of whole scores that fit the grade alike, ascending
 */
public record DigitalBand(
        int grade, BigDecimal lower, boolean lowerIncluded, @Nullable BigDecimal upper,
        @Schema(example = "大于 0、小于 20") String words,
        @Schema(description = "整数分的符合程度 / how whole scores fit") List<Zone> zones) {

    /** Whole scores from {@code from} to {@code to}, both included. */
    public record Zone(int from, int to, @Schema(example = "比较符合") @Nullable String fit) {}

    static DigitalBand of(DigitalTables tables, int grade, ScoreBand band) {
        return new DigitalBand(grade, band.lower(), band.lowerIncluded(), band.upper(), band.toString(),
                zones(tables, grade, band));
    }

    private static List<Zone> zones(DigitalTables tables, int grade, ScoreBand band) {
        List<Zone> zones = new ArrayList<>();
        for (int score = whole(band.lower(), RoundingMode.FLOOR); score <= highest(band); score++) {
            BigDecimal exact = BigDecimal.valueOf(score);
            if (band.contains(exact)) {
                add(zones, score, tables.fit(grade, exact));
            }
        }
        return zones;
    }

    private static void add(List<Zone> zones, int score, String fit) {
        Zone last = zones.isEmpty() ? null : zones.get(zones.size() - 1);
        if (last != null && Objects.equals(last.fit(), fit)) {
            zones.set(zones.size() - 1, new Zone(last.from(), score, fit));
        } else {
            zones.add(new Zone(score, score, fit));
        }
    }

    private static int highest(ScoreBand band) {
        return whole(band.upper() == null ? band.lower() : band.upper(), RoundingMode.CEILING);
    }

    private static int whole(BigDecimal score, RoundingMode rounding) {
        return score.setScale(0, rounding).intValueExact();
    }
}
