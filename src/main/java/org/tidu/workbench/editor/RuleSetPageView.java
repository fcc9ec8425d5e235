package org.tidu.workbench.editor;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * All of a rule set.
 *
 * @param versions the newest first
 * @param history  what became of them, the newest first
 * @param mayChange whether who asks may open and change drafts
 */
@Schema(name = "RuleSetPage")
record RuleSetPageView(RuleSetView ruleSet, List<VersionView> versions, List<PinnedRoundView> rounds, List<VersionLineView> history, boolean mayChange) {}
