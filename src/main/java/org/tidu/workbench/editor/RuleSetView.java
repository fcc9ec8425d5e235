package org.tidu.workbench.editor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.lang.Nullable;
import org.tidu.workbench.version.RuleSetKind;

/**
 * A rule set in the list.
 *
 * @param inForce the version of today
 * @param open    versions that are drafts, under review, or wait for their day
 */
@Schema(name = "WorkbenchRuleSet")
record RuleSetView(String id, @Nullable String jurisdiction, RuleSetKind kind, String kindText, String name, @Nullable VersionView inForce, List<VersionView> open) {}
