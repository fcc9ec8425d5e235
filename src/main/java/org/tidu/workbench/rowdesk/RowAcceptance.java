package org.tidu.workbench.rowdesk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * Rows of a draft that expect from now on what it gives.
 *
 * @param contentHash that was seen; when the draft is another by now nothing is kept
 * @param path        of the file of rows
 * @param names       of the rows, one or many
 * @param reason      1 to 500 characters
 */
@Schema(name = "RuleRowAcceptance")
record RowAcceptance(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String contentHash,
                     @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String path,
                     @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable List<String> names,
                     @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason) {}
