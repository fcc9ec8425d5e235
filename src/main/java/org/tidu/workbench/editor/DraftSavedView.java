package org.tidu.workbench.editor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * A draft after a change.
 *
 * @param file   the file that was changed, with what differs from the version the draft was made from
 * @param sha256 of the file before the change, by which it can be restored
 */
@Schema(name = "RuleDraftSaved")
record DraftSavedView(VersionView version, FileTablesView file, String sha256, Instant savedAt) {}
