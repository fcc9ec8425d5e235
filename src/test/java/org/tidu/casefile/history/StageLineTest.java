package org.tidu.casefile.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** The line of stages is read from data; what history says in words is for people. */
class StageLineTest {

    private static final Instant START = Instant.parse("2025-04-24T01:00:00Z");

    @Test
    void a_case_from_before_a_stage_was_renamed_keeps_its_line_whole() {
        List<CaseEvent> history = new ArrayList<>();
        history.add(new CaseEvent(START, "企业", null, "启动申报", null, EventKind.NOTED, null));
        for (Stage stage : Stage.values()) {
            if (stage != Stage.REGISTRATION && stage != Stage.CLOSED) {
                history.add(new CaseEvent(at(stage), "系统", null, "进入「旧称" + stage.ordinal() + "」", null,
                        EventKind.STAGE_ENTERED, stage));
            }
        }
        history.add(new CaseEvent(at(Stage.CLOSED), "系统", null, "结案", null, EventKind.CASE_CLOSED, Stage.CLOSED));

        List<StageLine.Stop> line = StageLine.of(row(Stage.CLOSED, Outcome.RECOGNISED), history);

        assertThat(line).extracting(StageLine.Stop::key).containsExactly(Stage.values());
        assertThat(line).allSatisfy(stop -> {
            assertThat(stop.state()).as(stop.toString()).isEqualTo(StageLine.State.DONE);
            assertThat(stop.at()).as(stop.toString()).isEqualTo(stop.key() == Stage.REGISTRATION ? START : at(stop.key()));
        });
    }

    @Test
    void words_that_sound_like_a_stage_are_none() {
        List<CaseEvent> history = List.of(new CaseEvent(START, "企业", null,
                "进入「" + Stage.COUNTY_REVIEW.text() + "」", null, EventKind.NOTED, null));

        List<StageLine.Stop> line = StageLine.of(row(Stage.PREPARATION, null), history);

        assertThat(line).filteredOn(stop -> stop.key() == Stage.COUNTY_REVIEW)
                .singleElement().extracting(StageLine.Stop::state, StageLine.Stop::at).containsExactly(StageLine.State.OPEN, null);
    }

    @Test
    void a_stage_entered_twice_shows_when_it_was_last() {
        List<CaseEvent> history = List.of(
                new CaseEvent(START, "系统", null, "一", null, EventKind.STAGE_ENTERED, Stage.PREPARATION),
                new CaseEvent(START.plusSeconds(60), "系统", null, "二", null, EventKind.STAGE_ENTERED, Stage.PREPARATION));

        assertThat(StageLine.of(row(Stage.PREPARATION, null), history)).filteredOn(stop -> stop.key() == Stage.PREPARATION)
                .singleElement().extracting(StageLine.Stop::state, StageLine.Stop::at)
                .containsExactly(StageLine.State.CURRENT, START.plusSeconds(60));
    }

    @Test
    void what_was_done_before_a_return_is_to_be_done_again_and_not_yet_to_begin() {
        List<CaseEvent> history = List.of(
                new CaseEvent(START, "系统", null, "一", null, EventKind.STAGE_ENTERED, Stage.PREPARATION),
                new CaseEvent(START.plusSeconds(60), "系统", null, "二", null, EventKind.STAGE_ENTERED, Stage.ASSESSMENT),
                new CaseEvent(START.plusSeconds(90), "系统", null, "三", null, EventKind.STAGE_ENTERED, Stage.PREPARATION));

        List<StageLine.Stop> line = StageLine.of(row(Stage.PREPARATION, null), history);

        assertThat(state(line, Stage.ASSESSMENT)).isEqualTo(StageLine.State.AGAIN);
        assertThat(state(line, Stage.COUNTY_REVIEW)).isEqualTo(StageLine.State.OPEN);
    }

    @Test
    void a_withdrawn_case_has_not_failed() {
        assertThat(state(StageLine.of(row(Stage.CLOSED, Outcome.WITHDRAWN), List.of()), Stage.CLOSED)).isEqualTo(StageLine.State.WITHDRAWN);
        assertThat(state(StageLine.of(row(Stage.CLOSED, Outcome.NOT_SUBMITTED), List.of()), Stage.CLOSED)).isEqualTo(StageLine.State.FAILED);
    }

    private static StageLine.State state(List<StageLine.Stop> line, Stage stage) {
        return line.stream().filter(stop -> stop.key() == stage).findFirst().orElseThrow().state();
    }

    private static Instant at(Stage stage) {
        return START.plusSeconds(stage.ordinal() + 1);
    }

    private static CaseRow row(Stage stage, Outcome outcome) {
        return new CaseRow(new DeclarationNumber("N-1"), new RoundId("round"), "批次", "企业", new CreditCode("91430200MA4L16JN4X"), "工厂", "430211", "天元区", new Tier("ADVANCED"), stage,
                START, START, START, outcome, null, "instance", null);
    }
}
