package org.tidu.replay.run;

import java.util.List;
import java.util.stream.Stream;
import org.tidu.replay.outcome.ConditionChange;
import org.tidu.replay.outcome.Outcome;
import org.tidu.replay.outcome.ReplayCase;

/** By what the figures are split. A case without a value counts under {@link #UNKNOWN}. */
public enum Dimension {
    COUNTY,
    TIER,
    SIZE,
    INDUSTRY,
    ROUND,
    /** Every condition that changed: a case may stand under several, or under none. */
    CONDITION;

    public static final String UNKNOWN = "";

    List<String> of(ReplayCase one, Outcome outcome) {
        return switch (this) {
            case COUNTY -> known(one.county());
            case TIER -> known(one.tier().value());
            case SIZE -> known(one.size());
            case INDUSTRY -> known(one.industry());
            case ROUND -> known(one.roundId() == null ? null : one.roundId().value());
            case CONDITION -> outcome.changes().stream().map(ConditionChange::code).toList();
        };
    }

    private static List<String> known(String value) {
        return Stream.ofNullable(value).findFirst().map(List::of).orElse(List.of(UNKNOWN));
    }
}
