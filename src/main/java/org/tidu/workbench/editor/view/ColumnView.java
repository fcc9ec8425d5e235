package org.tidu.workbench.editor.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A column.
 *
 * @param id       of its head
 * @param input    whether it says for whom a row applies
 * @param unit     of its numbers; empty when they have none
 * @param choices  the values it may have, when they are few enough to be listed
 * @param limits   in words, {@code 1 至 40}; empty when there are none
 * @param optional whether a cell may say nothing ({@code 不设})
 * @param computed whether every cell computes
 */
@Schema(name = "RuleColumn")
public record ColumnView(String id, boolean input, String label, String unit, List<ChoiceView> choices, String limits, boolean optional,
        boolean computed) {}
