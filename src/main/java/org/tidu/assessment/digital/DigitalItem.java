package org.tidu.assessment.digital;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.lang.Nullable;

/**
 * One item of the questionnaire.
 *
 * @param answerKind GRADE (a grade, then a score in its band) or AMOUNT (万元)
 * @param grades     in ascending order; empty for amounts
 */
public record DigitalItem(
        @Schema(example = "2") int item,
        String name,
        @Schema(description = "能力分组 / capability group") @Nullable String group,
        @Schema(allowableValues = {"GRADE", "AMOUNT"}) String answerKind,
        @Schema(description = "可选“不涉及此环节” / may be not applicable") boolean notApplicableAllowed,
        List<Grade> grades) {

    /** @param description in our own words; null where the table says nothing */
    public record Grade(int grade, @Nullable String description) {}

    static DigitalItem of(DigitalTables tables, int item, IntStream grades) {
        Map<String, Object> row = tables.item(item);
        String kind = (String) row.get("answerKind");
        return new DigitalItem(item, (String) row.get("name"), (String) row.get("group"), kind,
                Boolean.TRUE.equals(row.get("notApplicableAllowed")),
                "AMOUNT".equals(kind) ? List.of() : grades.boxed().filter(grade -> tables.band(grade).isPresent())
                        .map(grade -> new Grade(grade, tables.description(item, grade))).toList());
    }
}
