package org.tidu.assessment.ruleset;

import java.util.Optional;
import org.tidu.decision.DecisionFile;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.file.Table;
import org.tidu.decision.check.type.Allowed;
import org.tidu.term.Tier;

/** The cell in which a table of forms says something, as its owner finds it: table, file, row and column. */
final class FormsTablePlace {

    private static final String TIER = "tier";

    private FormsTablePlace() {}

    /** Empty when no row speaks of the tier: then the table says nothing. */
    static Optional<String> of(DecisionFile file, String decision, Tier tier, String column) {
        return DecisionModel.read(file.bytes(), new Findings()).stream().flatMap(model -> model.decisions().stream())
                .filter(one -> one.id().equals(decision)).flatMap(one -> one.table().stream()).findFirst()
                .flatMap(table -> table.rows().stream().filter(row -> applies(table, row, tier)).findFirst()
                        .map(row -> table.decision().title() + "（" + file.name() + "）" + row.title() + title(table, column)));
    }

    private static boolean applies(Table table, Row row, Tier tier) {
        for (int i = 0; i < Math.min(table.inputs().size(), row.inputs().size()); i++) {
            String cell = row.inputs().get(i);
            if (table.inputs().get(i).expression().equals(TIER) && !cell.isBlank()) {
                return Allowed.of(cell).map(allowed -> allowed.has(tier.value())).orElse(false);
            }
        }
        return true;
    }

    private static String title(Table table, String column) {
        return table.outputs().stream().filter(output -> output.name().equals(column)).findFirst().map(Column::title).orElse("");
    }
}
