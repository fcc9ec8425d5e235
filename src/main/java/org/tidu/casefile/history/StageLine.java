package org.tidu.casefile.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;

/** The simple line of stages an applicant sees. */
public final class StageLine {

    /** Self-evaluation and the check of the basic-tier list go on beside the writing, and are stages in editions before that only. */
    private static final Set<Stage> ONLY_IF_ENTERED = EnumSet.of(Stage.CORRECTION, Stage.SELF_EVALUATION, Stage.BASIC_LISTING);

    private StageLine() {}

    /** AGAIN: done before, and to be done once more after a return. */
    enum State { DONE, CURRENT, AGAIN, OPEN, FAILED, WITHDRAWN, SKIPPED }

    /** @param at when the case last entered the stage, or null */
    public record Stop(Stage key, String title, State state, @Nullable Instant at) {}

    public static List<Stop> of(CaseRow row, List<CaseEvent> events) {
        Map<Stage, Instant> entered = new HashMap<>();
        events.stream().filter(event -> event.stage() != null).forEach(event -> entered.put(event.stage(), event.at()));
        entered.put(Stage.REGISTRATION, events.isEmpty() ? row.updatedAt() : events.get(0).at());
        List<Stop> stops = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (!ONLY_IF_ENTERED.contains(stage) || entered.containsKey(stage)) {
                stops.add(new Stop(stage, stage.text(), state(row, stage, entered), entered.get(stage)));
            }
        }
        return stops;
    }

    private static State state(CaseRow row, Stage stage, Map<Stage, Instant> entered) {
        if (row.stage() == Stage.CLOSED) {
            if (stage == Stage.CLOSED) {
                return ended(row.outcome());
            }
            return entered.containsKey(stage) ? State.DONE : State.SKIPPED;
        }
        if (stage == row.stage()) {
            return State.CURRENT;
        }
        if (!entered.containsKey(stage)) {
            return State.OPEN;
        }
        return stage.ordinal() < row.stage().ordinal() ? State.DONE : State.AGAIN;
    }

    private static State ended(Outcome outcome) {
        if (outcome == Outcome.WITHDRAWN) {
            return State.WITHDRAWN;
        }
        return outcome.isRecognition() ? State.DONE : State.FAILED;
    }
}
