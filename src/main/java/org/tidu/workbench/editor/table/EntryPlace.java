package org.tidu.workbench.editor.table;

import java.util.List;
import java.util.Optional;
import org.tidu.workbench.editor.source.Element;
import org.tidu.workbench.editor.source.SourceText;

/**
 * Where the cell of an id stands.
 *
 * @param table  id of the decision
 * @param row    id of the rule; empty of an expression
 * @param column counted from 0, inputs first; -1 of the description of the row
 */
public record EntryPlace(String table, String row, int column) {

    /** @param id of a cell, of a rule (its description), or of an expression */
    public static Optional<EntryPlace> of(SourceText source, String id) {
        for (Element decision : source.decisions()) {
            if (decision.first("literalExpression").filter(literal -> literal.id().equals(id)).isPresent()) {
                return Optional.of(new EntryPlace(decision.id(), "", -1));
            }
            for (Element rule : decision.first("decisionTable").map(table -> table.all("rule")).orElse(List.of())) {
                int column = rule.id().equals(id) ? -1 : DecisionReader.entries(rule).stream().map(Element::id).toList().indexOf(id);
                if (column >= 0 || rule.id().equals(id)) {
                    return Optional.of(new EntryPlace(decision.id(), rule.id(), column));
                }
            }
        }
        return Optional.empty();
    }
}
