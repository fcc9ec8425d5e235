package org.tidu.workbench.editor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.tidu.workbench.editor.view.DifferenceView;

/**
 * What a spreadsheet would change in a draft; nothing is kept yet.
 *
 * @param contentHash of the draft it was compared with; who keeps it names it
 */
@Schema(name = "RuleSheetPreview")
record SheetPreviewView(String contentHash, List<DifferenceView> differences) {}
