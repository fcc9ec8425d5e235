package org.tidu.assessment.digital;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * An amount that an item of a questionnaire asks for, in 万元.
 *
 * @param field   name of the fact
 * @param partOf  the amount it is a part of, and may not exceed
 * @param tooMuch what is said when it does
 */
public record DigitalAmount(
        @Schema(example = "investment2024") String field, @Schema(example = "其中2024年投入（万元）") String label,
        @Schema(description = "是哪一项的一部分 / the amount it is a part of", example = "investmentSince2014") @Nullable String partOf,
        @Schema(hidden = true) @Nullable String tooMuch) {

    static DigitalAmount of(Map<String, Object> row) {
        return new DigitalAmount((String) row.get("field"), (String) row.get("label"), (String) row.get("partOf"), (String) row.get("tooMuch"));
    }
}
