package org.tidu.workbench.rowdesk;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.tidu.workbench.editor.VersionView;

/**
 * A draft after a change of its test rows.
 *
 * @param path   of the file of rows
 * @param sha256 of it before the change, by which it can be restored
 */
@Schema(name = "RuleRowsSaved")
record RowsSavedView(VersionView version, String path, String sha256, Instant savedAt) {}
