package org.tidu.workbench.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Receipt;
import org.tidu.assessment.verdict.Receipts;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.engine.edition.Editions;
import org.tidu.policy.edition.Sheet;
import org.tidu.term.DeclarationNumber;
import org.tidu.workbench.editor.source.SourceText;
import org.tidu.workbench.editor.table.DecisionReader;

/**
 * The tables behind a verdict, read from the edition it names and in its words, and the rows that spoke: those for its tier, and of the conditions those that
 * the verdict lists. Nothing is judged anew.
 */
@Service
class JudgedTables {

    private final Receipts receipts;
    private final Editions editions;
    private final EditionWords words;

    JudgedTables(Receipts receipts, Editions editions, EditionWords words) {
        this.receipts = receipts;
        this.editions = editions;
        this.words = words;
    }

    JudgedTablesView of(DeclarationNumber declaration) {
        return receipts.latest(declaration).map(this::of).orElseGet(() -> new JudgedTablesView(null, null, null, null, List.of(), Map.of()));
    }

    private JudgedTablesView of(Receipt receipt) {
        String ruleSet = receipt.verdict().ruleSet().id();
        Optional<String> path = editions.resourceNames(receipt.editionId()).stream()
                .filter(name -> name.endsWith("/" + ruleSet.toLowerCase(Locale.ROOT) + ".dmn")).findFirst();
        Map<String, byte[]> file = path.map(name -> Map.of(name, editions.resource(receipt.editionId(), name))).orElse(Map.of());
        Map<String, List<String>> matching = new LinkedHashMap<>();
        file.forEach((name, bytes) -> DecisionModel.read(bytes, new Findings()).ifPresent(model -> model.decisions().stream()
                .flatMap(decision -> decision.table().stream()).map(table -> new Sheet(name, table))
                .forEach(sheet -> matching.put(sheet.id(), rows(sheet, receipt)))));
        return new JudgedTablesView(ruleSet, path.map(name -> editions.versions(receipt.editionId()).get(name)).orElse(null),
                receipt.verdict().ruleSet().hash(), receipt.assessedAt(), file.entrySet().stream().flatMap(one ->
                        new DecisionReader(SourceText.of(one.getValue()), words.of(receipt.editionId(), one.getKey())).file().tables().stream())
                        .toList(), matching);
    }

    /** None where more than the tier decides: that would be judging anew. */
    private static List<String> rows(Sheet sheet, Receipt receipt) {
        if (!sheet.table().inputs().stream().allMatch(input -> input.expression().equals("tier"))) {
            return List.of();
        }
        Set<String> listed = receipt.verdict().conditions().stream().map(Condition::code).collect(Collectors.toSet());
        return sheet.rows().stream().filter(row -> sheet.applies(row, "tier", receipt.verdict().tier().value()))
                .filter(row -> sheet.text(row, "code").map(listed::contains).orElse(true)).map(Row::id).toList();
    }
}
