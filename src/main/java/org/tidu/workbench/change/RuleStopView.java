package org.tidu.workbench.change;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * A proposed stop that waits for a second person.
 *
 * @param proposedBy name of who did
 */
@Schema(name = "RuleStop")
record RuleStopView(String id, String ruleSet, int version, String reason, String proposedBy, Instant proposedAt) {

    static RuleStopView of(RuleStop stop, PersonNames names) {
        return new RuleStopView(stop.id(), stop.ruleSetId(), stop.number(), stop.reason(), names.of(stop.proposedBy()), stop.proposedAt());
    }
}
