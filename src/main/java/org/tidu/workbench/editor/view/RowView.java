package org.tidu.workbench.editor.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A row.
 *
 * @param id          of the rule
 * @param number      counted from 1
 * @param title       for whom it is, {@code 先进级}; {@code 第 2 行} when its inputs do not say
 * @param description where it comes from and how it is read, as written
 * @param clause      what of the description names the source
 * @param reading     whether the description calls something our reading (解读), not the text
 */
@Schema(name = "RuleRow")
public record RowView(String id, int number, String title, String description, String clause, boolean reading, List<CellView> cells) {}
