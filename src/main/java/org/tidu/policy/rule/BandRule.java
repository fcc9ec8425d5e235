package org.tidu.policy.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.type.Reading;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** Bands of a score go one way: more points never give a lower level, nor a level that comes twice. */
public final class BandRule implements ContextRule {

    private record Band(Row row, BigDecimal from, BigDecimal rank) {}

    @Override
    public void check(Edition edition, String file, Findings findings) {
        edition.sheets(file).stream().filter(sheet -> sheet.table().inputs().size() == 1
                && sheet.table().inputs().get(0).type().equals("double")).forEach(sheet ->
                sheet.table().outputs().stream().filter(column -> !column.values().isBlank()).forEach(column -> check(sheet, column, findings)));
    }

    private static void check(Sheet sheet, Column column, Findings findings) {
        List<Band> bands = new ArrayList<>();
        sheet.rows().forEach(row -> from(row).ifPresent(from -> rank(sheet, row, column).ifPresent(rank -> bands.add(new Band(row, from, rank)))));
        bands.sort(Comparator.comparing(Band::from));
        for (int i = 2; i < bands.size(); i++) {
            int way = bands.get(1).rank().compareTo(bands.get(0).rank());
            Band before = bands.get(i - 1);
            Band band = bands.get(i);
            if (band.rank().compareTo(before.rank()) != way || way == 0) {
                sheet.note(findings, FindingKind.UNUSUAL, band.row(), column.name(), "是 " + sheet.cell(band.row(), column.name()) + "，与第 "
                        + before.row().number() + " 行（得分更低，给出 " + sheet.cell(before.row(), column.name())
                        + "）的次序不合。得分越高，档次应当依次变化。请确认，或改正。");
            }
        }
    }

    private static Optional<BigDecimal> from(Row row) {
        return Reading.compared(row.inputs().get(0)).stream()
                .filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast).min(BigDecimal::compareTo);
    }

    /** A number by itself; a code by its place among the declared ones. */
    private static Optional<BigDecimal> rank(Sheet sheet, Row row, Column column) {
        return sheet.number(row, column.name()).or(() -> sheet.text(row, column.name())
                .map(text -> BigDecimal.valueOf(Sheets.codes(column).indexOf(text))));
    }
}
