package org.tidu.workbench.editor.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A decision file. */
@Schema(name = "RuleFile")
public record FileView(String title, String description, List<DecisionView> tables) {}
