package org.tidu.policy.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Sheet;

/** What readers call a row: its tiers, the title of its condition, what its first cell names. */
final class RowNames {

    private RowNames() {}

    static String of(Sheet sheet, Row row) {
        Optional<String> title = Stream.of("title", "name").flatMap(output -> sheet.text(row, output).stream()).findFirst();
        boolean byTier = sheet.table().inputs().stream().anyMatch(input -> input.expression().equals("tier"));
        if (!byTier) {
            return title.orElseGet(() -> keys(sheet, row));
        }
        List<String> tiers = Tiers.ASCENDING.stream().filter(tier -> sheet.applies(row, "tier", tier)).toList();
        String said = tiers.size() == Tiers.ASCENDING.size() ? "各层级" : tiers.stream().map(Tiers::name).collect(Collectors.joining("、"));
        return title.map(name -> name + "（" + said + "）").orElse(said);
    }

    private static String keys(Sheet sheet, Row row) {
        List<String> keys = sheet.table().inputs().isEmpty() || row.inputs().isEmpty() ? List.of() : sheet.keys(row);
        return keys.isEmpty() ? row.title() : String.join("、", keys);
    }
}
