package org.tidu.workbench.editor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A version with all its tables.
 *
 * @param against   the version it is compared with
 * @param mayChange whether who asks may change it, now
 */
@Schema(name = "RuleSetTables")
record VersionPageView(VersionView version, @Nullable VersionView against, List<FileTablesView> files, boolean mayChange) {}
