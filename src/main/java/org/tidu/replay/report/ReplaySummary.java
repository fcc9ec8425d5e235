package org.tidu.replay.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * The figures of a replay of all past cases of a rule set. It names no case and no enterprise.
 *
 * @param ruleSet   whose cases were judged
 * @param cases     how many
 * @param classes   what becomes of them, all six
 * @param tiers     the same by tier
 * @param counties  the same by county
 * @param nearest   of those that miss the changed bound by the least, a hundred at most: how many miss it by how much
 * @param barelyMet of those that reach it with the least to spare, a hundred at most
 */
@Schema(name = "ReplaySummary")
public record ReplaySummary(String ruleSet, long cases, List<Count> classes, List<Split> tiers, List<Split> counties, List<Near> nearest,
                            List<Near> barelyMet) {

    /** @param kind MET_TO_UNMET, UNMET_TO_MET, CONDITIONS_MOVED, WORDS_ONLY, UNCHANGED or NOT_JUDGED */
    @Schema(name = "ReplayClassCount")
    public record Count(String kind, String text, long cases) {}

    /** @param name of the tier or county; empty for cases that say none */
    @Schema(name = "ReplaySplit")
    public record Split(String name, List<Count> classes) {}

    /** @param distance from the changed bound, in the unit of the condition */
    @Schema(name = "ReplayDistance")
    public record Near(String condition, String required, String distance, long cases) {}
}
