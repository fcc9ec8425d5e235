package org.tidu.workbench.editor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.tidu.workbench.editor.view.DifferenceView;
import org.tidu.workbench.editor.view.FileView;

/**
 * A file of a version beside the same file of another.
 *
 * @param differences from the other; empty when there is none, or no such file in it
 */
@Schema(name = "RuleSetFile")
record FileTablesView(String path, FileView file, List<DifferenceView> differences) {}
