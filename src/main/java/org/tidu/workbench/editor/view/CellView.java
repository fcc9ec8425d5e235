package org.tidu.workbench.editor.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A cell.
 *
 * @param shown as people read it: {@code 生产作业、生产管理}, {@code ≥ 300}, {@code 不设} for null
 * @param typed what an owner would type to get this very cell
 * @param codes of the choices, where it holds choices
 * @param reach how far the editing has to go to change it
 */
@Schema(name = "RuleCell")
public record CellView(CellKind kind, String shown, String typed, List<String> codes, Reach reach) {}
