package org.tidu.workbench.rowdesk;

import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.lang.Nullable;

/**
 * A file of rows as it was before or after a decision of this draft.
 *
 * @param contentHash that was seen; when the draft is another by now nothing is kept
 * @param path        of the file of rows
 * @param sha256      of it as it was
 */
@Schema(name = "RuleRowRestoration")
record RowRestoration(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String contentHash,
                      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String path,
                      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String sha256) {}
