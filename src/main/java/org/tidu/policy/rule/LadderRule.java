package org.tidu.policy.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.type.Reading;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/**
 * Where each row names a step and a band of numbers, as a grade and its scores, the bands make one ladder: each begins where the one before it ends, the
 * number itself belongs to one of them, and no band higher up belongs to a lower step.
 */
public final class LadderRule implements ContextRule {

    /** Fewer rows show no habit. */
    private static final int FEWEST = 6;
    private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";
    private static final Pattern BAND = Pattern.compile("([\\[(\\]])\\s*" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s*([\\])\\[])");

    /** @param step null where the row names none */
    private record Rung(Row row, BigDecimal step, BigDecimal from, boolean withFrom, BigDecimal to, boolean withTo) {

        /** Whether the next begins where this ends, and the number between belongs to one of them. */
        boolean leadsTo(Rung next) {
            return to.compareTo(next.from) == 0 && withTo != next.withFrom;
        }
    }

    @Override
    public void check(Edition edition, String file, Findings findings) {
        edition.sheets(file).stream().filter(sheet -> sheet.table().inputs().size() == 2 && sheet.rows().size() >= FEWEST).forEach(sheet -> {
            if (isMost(sheet, 0, LadderRule::step) && isMost(sheet, 1, LadderRule::banded)) {
                check(sheet, findings);
            }
        });
    }

    private static void check(Sheet sheet, Findings findings) {
        List<Rung> rungs = new ArrayList<>();
        for (Row row : sheet.rows()) {
            Optional<Rung> rung = rung(row);
            rung.filter(one -> one.step() == null).ifPresent(one -> findings.cell(FindingKind.UNUSUAL, sheet.table(), row, column(sheet, 0),
                    "没有写明是哪一个数，其他行都写明一个；这一行对每一个都适用。请确认，或写明。"));
            rung.ifPresent(rungs::add);
        }
        rungs.sort(Comparator.comparing(Rung::from).thenComparing(Rung::to));
        for (int i = 1; i < rungs.size(); i++) {
            Rung before = rungs.get(i - 1);
            Rung rung = rungs.get(i);
            if (!before.leadsTo(rung)) {
                findings.cell(FindingKind.UNUSUAL, sheet.table(), rung.row(), column(sheet, 1), "是 " + rung.row().inputs().get(1) + "，与第 " + before.row().number()
                        + " 行的 " + before.row().inputs().get(1) + " 没有首尾相接：中间有空档，或两段重叠。请确认，或改正。");
            }
            if (rung.step() != null && before.step() != null && rung.step().compareTo(before.step()) < 0) {
                findings.cell(FindingKind.UNUSUAL, sheet.table(), rung.row(), column(sheet, 0), "是 " + rung.step().toPlainString() + "，而数值更低的第 "
                        + before.row().number() + " 行是 " + before.step().toPlainString() + "：数值越高，这一列不应更低。请确认，或改正。");
            }
        }
    }

    private static Column column(Sheet sheet, int input) {
        return sheet.table().inputs().get(input);
    }

    /** Two of three, as a habit. */
    private static boolean isMost(Sheet sheet, int input, Function<String, Optional<?>> read) {
        long such = sheet.rows().stream().filter(row -> row.inputs().size() == 2 && read.apply(row.inputs().get(input)).isPresent()).count();
        return such * 3 >= sheet.rows().size() * 2L;
    }

    private static Optional<BigDecimal> step(String cell) {
        List<Object> compared = cell.strip().matches(NUMBER) ? Reading.compared(cell) : List.of();
        return compared.size() == 1 && compared.get(0) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    private static Optional<Matcher> banded(String cell) {
        return Optional.of(BAND.matcher(cell.strip())).filter(Matcher::matches);
    }

    /** A number alone is a band of one. */
    private static Optional<Rung> rung(Row row) {
        if (row.inputs().size() != 2) {
            return Optional.empty();
        }
        BigDecimal step = step(row.inputs().get(0)).orElse(null);
        String cell = row.inputs().get(1);
        return banded(cell).map(band -> new Rung(row, step, new BigDecimal(band.group(2)), band.group(1).equals("["), new BigDecimal(band.group(3)),
                band.group(4).equals("]"))).or(() -> step(cell).map(number -> new Rung(row, step, number, true, number, true)));
    }
}
