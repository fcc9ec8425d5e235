package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.problem.Conflict;
import org.tidu.support.ProcessTest;
import org.tidu.support.Received;

/** How long a notice runs, and how it ends when nobody objects. */
@ProcessTest
class PublicNoticeTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Notices notices;

    @Autowired
    private Received received;

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "2025-05-20T02:00:00Z, 2025-05-27T16:00:00Z, five working days span a weekend",
        "2025-04-24T02:00:00Z, 2025-04-30T16:00:00Z, Sunday 27 April is worked (调休)",
        "2025-04-29T02:00:00Z, 2025-05-09T16:00:00Z, the May holiday does not count",
        "2025-05-20T15:59:59Z, 2025-05-27T16:00:00Z, the last second of a day is still that day"
    })
    void a_notice_ends_with_its_fifth_working_day(Instant published, Instant end, String why) {
        NoticeDesk desk = NoticeDesk.publishedAt(published, application);

        assertThat(notices.running()).singleElement().satisfies(row -> {
            assertThat(row.declarationNumber().value()).isEqualTo(desk.number.value());
            assertThat(row.endsAt()).isEqualTo(end);
        });
    }

    @Test
    void without_objections_the_notice_is_cleared_after_its_end() {
        NoticeDesk desk = NoticeDesk.published(application);

        desk.passTo(NoticeDesk.END);
        assertThat(desk.notice).isWaitingAt("intermediateEvent_noticeEnded");
        desk.passBeyondEnd();

        assertThat(desk.notice).isEnded().hasPassed("endEvent_noticeCleared");
        assertThat(desk.notice).variables().containsEntry("noticeOutcome", "CLEARED");
        assertThat(notices.running()).isEmpty();
    }

    @Test
    void the_last_instant_is_in_time_and_the_next_is_not() {
        NoticeDesk desk = NoticeDesk.published(application);

        desk.passTo(NoticeDesk.END);
        desk.object("最后时刻提出的异议，请核查。");
        desk.passTo(NoticeDesk.END.plusMillis(1));

        assertThatThrownBy(() -> desk.object("迟到的异议，请核查处理。"))
                .isInstanceOf(Conflict.class).hasMessageContaining("2025-05-27 24:00");
        assertThat(desk.openTasks()).hasSize(1);
    }

    @Test
    void an_objection_received_at_the_last_instant_counts_however_long_it_waits_for_its_turn() {
        NoticeDesk desk = NoticeDesk.published(application);

        received.at(NoticeDesk.END, Duration.ofSeconds(20), () ->
                assertThat(desk.object("最后时刻提出的异议，请核查。").receivedAt()).isEqualTo(NoticeDesk.END));

        desk.passBeyondEnd();
        assertThat(desk.openTasks()).hasSize(1);
        assertThat(desk.notice).isNotEnded();
    }
}
