package org.tidu.workbench.editor;

import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.lang.Nullable;
import org.tidu.term.RoundId;

/**
 * A round whose edition holds this rule set.
 *
 * @param version label of the version it is pinned to; null of a round from before there were versions
 */
@Schema(name = "RuleSetRound")
record PinnedRoundView(RoundId id, String title, String statusText, @Nullable String version) {}
