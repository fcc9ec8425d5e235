package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** A start form that was saved and not sent is in sight, and says whether it can still be sent. */
@ProcessTest
class StartDraftsTest {

    @Autowired
    Visitors visitors;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Journey journey;

    @Test
    void it_is_shown_to_its_enterprise_and_no_other_until_it_is_sent() {
        Round round = rounds.open();
        Visitor firm = firm();
        Visitor other = firm();
        assertThat(drafts(firm)).isEmpty();

        saved(firm, round);

        assertThat(drafts(firm)).singleElement().satisfies(draft -> {
            assertThat(draft.path("roundId").asText()).isEqualTo(round.id().value());
            assertThat(draft.path("accepting").asBoolean()).isTrue();
        });
        assertThat(drafts(other)).isEmpty();
    }

    @Test
    void after_the_last_instant_it_says_that_it_can_no_longer_be_sent() {
        Round round = rounds.open();
        Visitor firm = firm();
        saved(firm, round);

        journey.at(RoundFixture.CLOSES);
        assertThat(drafts(firm)).singleElement().satisfies(draft -> assertThat(draft.path("accepting").asBoolean()).isTrue());
        journey.at(RoundFixture.CLOSES.plusSeconds(1));
        assertThat(drafts(firm)).singleElement().satisfies(draft -> assertThat(draft.path("accepting").asBoolean(true)).isFalse());
    }

    private Visitor firm() {
        return visitors.enterprise(SignUps.nextCode(), "firm" + SignUps.nextMobile(), SignUps.nextMobile());
    }

    private static void saved(Visitor firm, Round round) {
        assertThat(firm.put("/api/rounds/" + round.id() + "/start-draft", "{\"version\": 0, \"data\": {\"factoryName\": \"一号工厂\"}}").status())
                .isEqualTo(200);
    }

    private static JsonNode drafts(Visitor firm) {
        return firm.get("/api/start-drafts").json();
    }
}
