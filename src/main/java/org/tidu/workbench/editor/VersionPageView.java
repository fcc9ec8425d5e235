package org.tidu.workbench.editor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A version with all its tables.
 *
 * @param against   the version it is compared with
 * @param mayChange   whether who asks may change it, now
 * @param mayOpen     whether who asks may open drafts and take versions back
 * @param overtakenBy label of what is in force and is not what this draft was made from; null when there is none such
 */
@Schema(name = "RuleSetTables")
record VersionPageView(VersionView version, @Nullable VersionView against, List<FileTablesView> files, boolean mayChange,
                       boolean mayOpen, @Nullable String overtakenBy) {}
