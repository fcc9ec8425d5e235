package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.document.Documents;
import org.tidu.problem.Conflict;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.support.Received;
import org.tidu.term.DeclarationNumber;

/** A correction at the last instant of its third working day, and one a second later. */
@ProcessTest
class CorrectionDeadlineTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Documents documents;

    @Autowired
    Received received;

    private DeclarationNumber number;
    private Instant due;

    @BeforeEach
    void the_county_returns_an_application() {
        journey.listed();
        number = new DeclarationNumber(journey.submitted(rounds.open()));
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按要求补正",
                "items", List.of(Map.of("field", "introduction", "comment", "请写明市场份额"))));
        due = journey.open(number).dueAt();
    }

    @Test
    void a_correction_at_the_last_instant_counts() {
        journey.at(due);

        journey.enterprise(number, Contents.application());

        assertThat(revision()).isEqualTo(2);
    }

    @Test
    void a_correction_received_at_the_last_instant_counts_however_long_it_waits_for_its_turn() {
        received.at(due, Duration.ofSeconds(20), () -> journey.enterprise(number, Contents.application()));

        assertThat(revision()).isEqualTo(2);
    }

    @Test
    void a_correction_one_second_later_is_refused_and_the_county_decides_on_what_it_has() {
        journey.at(due.plusSeconds(1));

        // third working day after Thursday 24 April 2025: Sunday the 27th is worked
        assertThatThrownBy(() -> journey.enterprise(number, Contents.application())).isInstanceOf(Conflict.class)
                .hasMessageContaining("补正已于 2025-04-28 24:00").hasMessageContaining("2025-04-29 00:00:01");
        assertThat(revision()).isEqualTo(1);
        assertThat(journey.open(number).key()).isEqualTo("userTask_correctApplication");

        journey.at(due.plusSeconds(30));
        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
    }

    private int revision() {
        return documents.latest(number, Documents.APPLICATION).orElseThrow().revision();
    }
}
