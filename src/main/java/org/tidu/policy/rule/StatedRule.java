package org.tidu.policy.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tidu.decision.check.before.StatedNumbers;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** The numbers a tier or an applicant is measured by stand in the words of their row, where the clause is cited. */
public final class StatedRule implements ContextRule {

    private static final Set<String> STATED = Set.of("minimumScenarios", "minimumMaturity", "minimumDigitalScore", "adviceDigitalScore",
            "branchIndustries", "maturityLevel", "fromYear", "toYear", "leastExplanation", "remindersApart", "extensionReasonLeast",
            "extensionReasonMost", "leastExperts", "leastScores");

    @Override
    public void check(Edition edition, String file, Findings findings) {
        for (Sheet sheet : edition.sheets(file)) {
            sheet.table().outputs().stream().map(column -> column.name()).filter(STATED::contains).forEach(output ->
                    sheet.rows().forEach(row -> numbers(sheet, row, output).filter(number -> number.signum() > 0)
                            .filter(number -> !stated(row.description(), number, output)).forEach(number ->
                                    sheet.note(findings, FindingKind.TEXT_DIFFERS, row, output, "是 " + number.toPlainString()
                                            + "，这一行的说明里没有这个数（“" + row.description() + "”）。请核对原文：改正单元格，或补写说明。"))));
        }
    }

    private static boolean stated(String description, BigDecimal number, String output) {
        return StatedNumbers.has(description, number)
                || output.equals("branchIndustries") && description.matches("(?s).*(?<!\\d)%02d(?!\\d).*".formatted(number.intValue()));
    }

    /** Codes of industries are numbers written as texts. */
    private static Stream<BigDecimal> numbers(Sheet sheet, Row row, String output) {
        List<Object> values = sheet.values(row, output);
        return values.stream().map(String::valueOf).filter(value -> value.matches("-?\\d+(\\.\\d+)?")).map(BigDecimal::new);
    }
}
