package org.tidu.policy.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** Numbers in the words that a row is measured by. */
    private static final Pattern NAMED = Pattern.compile("(?<![\\d.])(\\d+)(?=个场景|分(?!钟)|个字|小时)");

    @Override
    public void check(Edition edition, String file, Findings findings) {
        for (Sheet sheet : edition.sheets(file)) {
            List<String> outputs = sheet.table().outputs().stream().map(column -> column.name()).filter(STATED::contains).toList();
            if (!outputs.isEmpty()) {
                sheet.rows().forEach(row -> check(sheet, row, outputs, findings));
            }
        }
    }

    private static void check(Sheet sheet, Row row, List<String> outputs, Findings findings) {
        Map<BigDecimal, Integer> held = new HashMap<>();
        outputs.forEach(output -> numbers(sheet, row, output).forEach(number -> {
            int times = held.merge(number, 1, Integer::sum);
            if (!stated(row.description(), number, output)) {
                sheet.note(findings, FindingKind.TEXT_DIFFERS, row, output, "是 " + number.toPlainString()
                        + "，这一行的说明里没有这个数（“" + row.description() + "”）。请核对原文：改正单元格，或补写说明。");
            } else if (times > 1 && StatedNumbers.times(row.description(), number) < times) {
                sheet.note(findings, FindingKind.TEXT_DIFFERS, row, output, "是 " + number.toPlainString() + "，与这一行的另一列相同，而说明里只写了"
                        + StatedNumbers.times(row.description(), number) + "次（“" + row.description() + "”）。请核对原文。");
            }
        }));
        NAMED.matcher(row.description()).results().map(found -> new BigDecimal(found.group(1))).filter(number -> !held.containsKey(number)).distinct()
                .forEach(number -> findings.rows(FindingKind.TEXT_DIFFERS, sheet.table(), List.of(row), "的说明写着 " + number.toPlainString()
                        + "，而这一行没有哪个单元格是这个数（“" + row.description() + "”）。请核对原文，改为一致。"));
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
