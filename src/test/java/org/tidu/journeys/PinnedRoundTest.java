package org.tidu.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.assessment.verdict.Receipts;
import org.tidu.declaration.Journey;
import org.tidu.engine.edition.Editions;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.NextEdition;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.EditionId;

/** A round pins its process, form and decision versions; what is deployed meanwhile is for later rounds. */
@ProcessTest
class PinnedRoundTest {

    private static final String TABLE = "decisions/hunan/2025/hn-2025.dmn";
    private static final String FORM = "forms/review-county.form";

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Editions editions;

    @Autowired
    NextEdition next;

    @Autowired
    Receipts assessments;

    @Autowired
    TestClock clock;

    @BeforeEach
    void isListed() {
        journey.listed();
    }

    @Test
    void a_table_and_a_form_that_change_in_mid_round_change_no_case_of_that_round_and_every_case_of_the_next() {
        Round running = rounds.open();
        clock.advance(Duration.ofMinutes(1));

        next.with(Map.of(TABLE, PinnedRoundTest::raisedTo11, FORM, form -> form.replace("同意推荐", "同意推荐（新）")));

        assertThat(scenariosRequired(new DeclarationNumber(journey.submitted(running)))).isEqualTo("≥ 10");
        Round later = rounds.open();
        assertThat(later.editionId()).isNotEqualTo(running.editionId());
        journey.unlisted();
        journey.listed();
        assertThat(scenariosRequired(new DeclarationNumber(journey.submitted(later)))).isEqualTo("≥ 11");
        assertThat(text(later.editionId(), FORM)).contains("同意推荐（新）");
        assertThat(text(running.editionId(), FORM)).doesNotContain("同意推荐（新）");
    }

    private String scenariosRequired(DeclarationNumber number) {
        return assessments.latest(number).orElseThrow().verdict().conditions().stream()
                .filter(condition -> condition.code().equals("SCENARIO_COUNT")).findFirst().orElseThrow().required();
    }

    private static String raisedTo11(String table) {
        String raised = table.replaceFirst("(minimumScenarios\"><text>)10(</text>)", "$111$2");
        assertThat(raised).isNotEqualTo(table);
        return raised;
    }

    private String text(EditionId edition, String name) {
        return new String(editions.resource(edition, name), StandardCharsets.UTF_8);
    }
}
