package org.tidu.workbench.version;

import java.util.List;

/**
 * What of a release somebody has to look at.
 *
 * @param merged  drafts in which what it brings is merged into an owner's version
 * @param refused versions that the check refused; each has its reason
 */
public record BroughtVersions(List<RuleSetVersion> merged, List<RuleSetVersion> refused) {}
