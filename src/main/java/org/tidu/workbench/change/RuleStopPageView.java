package org.tidu.workbench.change;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.lang.Nullable;
import org.tidu.term.RoundId;

/**
 * What stopping a version would do, and whether somebody has proposed it.
 *
 * @param fallback  label of the version that counts then for new rounds and the self-test; null when there is none
 * @param rounds    running ones, which keep the version
 * @param objection why it cannot be stopped; null when it can
 * @param waiting   the proposal that waits for a second person; null when there is none
 * @param mayAnswer whether who asks is that second person: anybody but who proposed it
 */
@Schema(name = "RuleStopPage")
record RuleStopPageView(@Nullable String fallback, List<Pinned> rounds, @Nullable String objection, @Nullable RuleStopView waiting, boolean mayAnswer) {

    /** @param cases of it that are not decided */
    @Schema(name = "RuleStopRound")
    record Pinned(RoundId id, String title, String statusText, int cases) {}
}
