package org.tidu.assessment.digital;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.IntStream;
import org.tidu.assessment.ruleset.RuleSet;

/** The questionnaire on digitalisation of a jurisdiction, as its tables have it (Jiangsu: 附件3, 表3). */
public record DigitalQuestionnaire(
        @Schema(example = "JS-2025") String ruleSet,
        @Schema(example = "JS") String jurisdiction,
        @Schema(example = "江苏省") String jurisdictionName,
        List<DigitalItem> items,
        @Schema(description = "填写金额的题目要填的各项 / amounts that items of kind AMOUNT ask for") List<DigitalAmount> amounts,
        @Schema(description = "各等级的得分区间 / the scores of each grade") List<DigitalBand> bands) {

    /** As far as items and grades can be numbered in a question. */
    private static final int ITEMS = 10;
    private static final int GRADES = 6;

    public static DigitalQuestionnaire of(RuleSet ruleSet, DigitalTables tables) {
        return new DigitalQuestionnaire(ruleSet.id(), ruleSet.jurisdiction(), ruleSet.jurisdictionName(),
                upTo(ITEMS).boxed().filter(item -> !tables.item(item).isEmpty())
                        .map(item -> DigitalItem.of(tables, item, upTo(GRADES))).toList(),
                tables.amounts(),
                upTo(GRADES).boxed()
                        .flatMap(grade -> tables.band(grade).map(band -> DigitalBand.of(tables, grade, band)).stream())
                        .toList());
    }

    private static IntStream upTo(int last) {
        return IntStream.rangeClosed(1, last);
    }
}
