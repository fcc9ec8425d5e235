package org.tidu.workbench.editor.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A table, or an expression of its own.
 *
 * @param hits       in words, what happens when several rows apply
 * @param columns    inputs first; none for an expression
 * @param expression FEEL text; empty for a table
 */
@Schema(name = "RuleTable")
public record DecisionView(String id, String title, String description, String hits, List<ColumnView> columns, List<RowView> rows,
        String expression) {}
