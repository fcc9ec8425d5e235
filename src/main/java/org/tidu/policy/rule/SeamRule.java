package org.tidu.policy.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.type.Allowed;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/**
 * Where one band ends without its last number and the next begins without its first, the number itself falls between them. Where the values of an
 * input are declared that is a gap, which is said elsewhere.
 */
public final class SeamRule implements ContextRule {

    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    /** Each is compared with each: more are no bands of a rule set. */
    private static final int MOST_BANDS = 50;
    private static final Pattern ENDS_BEFORE = Pattern.compile("(?:[^.]*(?:\\.\\d+)?\\s*\\.\\.\\s*|<\\s*)" + NUMBER + "\\s*\\)?");
    private static final Pattern BEGINS_AFTER = Pattern.compile("(?:\\(\\s*" + NUMBER + "\\s*\\.\\..*|>\\s*" + NUMBER + ")");

    @Override
    public void check(Edition edition, String file, Findings findings) {
        edition.sheets(file).forEach(sheet -> {
            for (int i = 0; i < sheet.table().inputs().size(); i++) {
                if (sheet.table().inputs().get(i).values().isBlank()) {
                    column(sheet, i, findings);
                }
            }
        });
    }

    /** Rows that differ in this column alone. */
    private static void column(Sheet sheet, int input, Findings findings) {
        Map<List<String>, List<Row>> bands = sheet.rows().stream().filter(row -> row.inputs().size() > input).collect(Collectors.groupingBy(row -> {
            List<String> others = new ArrayList<>(row.inputs());
            others.remove(input);
            return others;
        }));
        bands.values().stream().filter(rows -> rows.size() <= MOST_BANDS).forEach(rows -> {
            Set<BigDecimal> ends = rows.stream().flatMap(row -> end(row.inputs().get(input)).stream()).collect(Collectors.toSet());
            rows.forEach(next -> begin(next.inputs().get(input)).stream().filter(ends::contains)
                    .filter(number -> rows.stream().noneMatch(row -> has(row.inputs().get(input), number)))
                    .forEach(number -> findings.cell(FindingKind.UNUSUAL, sheet.table(), next, sheet.table().inputs().get(input),
                            "从 " + number.toPlainString() + " 起但不含 " + number.toPlainString() + "，前一段到 " + number.toPlainString()
                                    + " 为止也不含：恰为 " + number.toPlainString() + " 的没有一行适用。请确认，或把其中一端改为包含。")));
        });
    }

    private static List<BigDecimal> end(String cell) {
        Matcher end = ENDS_BEFORE.matcher(cell.strip());
        return !cell.strip().endsWith("]") && end.matches() ? List.of(new BigDecimal(end.group(1)).stripTrailingZeros()) : List.of();
    }

    private static List<BigDecimal> begin(String cell) {
        Matcher begin = BEGINS_AFTER.matcher(cell.strip());
        return begin.matches() ? List.of(new BigDecimal(begin.group(1) == null ? begin.group(2) : begin.group(1)).stripTrailingZeros()) : List.of();
    }

    /** What cannot be compared may have any number. */
    private static boolean has(String cell, BigDecimal number) {
        return cell.isBlank() || Allowed.of(cell).map(allowed -> allowed.has(number)).orElse(true);
    }
}
