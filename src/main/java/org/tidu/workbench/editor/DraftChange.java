package org.tidu.workbench.editor;

import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.lang.Nullable;

/**
 * One change of a draft.
 *
 * @param contentHash what the writer has seen; when the draft is another by now nothing is kept
 * @param path        of the file
 * @param table       id of the decision
 * @param row         id of the rule; of a new row the one it is made like and stands below
 * @param column      id of the head
 * @param value       what is typed; of a moved row how far down, {@code -1} for up; of a file to be restored its SHA-256; of a whole file its DMN
 * @param newRow      id of a new row
 * @param clause      document and clause of a new row
 */
@Schema(name = "RuleDraftChange")
record DraftChange(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable ChangeKind kind,
                   @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String contentHash,
                   @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String path,
                   @Nullable String table, @Nullable String row, @Nullable String column, @Nullable String value,
                   @Nullable String newRow, @Nullable String clause) {

    String text(@Nullable String said) {
        return said == null ? "" : said;
    }
}
