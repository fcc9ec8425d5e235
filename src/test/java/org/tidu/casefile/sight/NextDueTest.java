package org.tidu.casefile.sight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Contents;
import org.tidu.declaration.Journey;
import org.tidu.round.RoundFixture;
import org.tidu.support.CountyReviews;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** The list of an officer's area says when what is next to be done in a case is due. */
@ProcessTest
class NextDueTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Visitors visitors;

    @Test
    void a_review_is_due_at_the_countys_deadline_a_correction_at_its_own_and_what_waits_for_a_list_is_due_never() {
        journey.listed();
        DeclarationNumber number = new DeclarationNumber(journey.submitted(rounds.open()));
        Visitor county = visitors.officer("tianyuan1", "county-430211");
        assertThat(due(county).path(number.value()).asText()).isEqualTo(RoundFixture.COUNTY_DEADLINE.toString());

        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按要求补正以下各项内容。",
                "items", List.of(Map.of("field", "projectSummary", "comment", "请写明投资额"))));
        Instant correction = journey.open(number).dueAt();
        assertThat(correction).isBefore(RoundFixture.COUNTY_DEADLINE);
        assertThat(due(county).path(number.value()).asText()).isEqualTo(correction.toString());

        journey.enterprise(number, Contents.with(Contents.application(), "projectSummary", "总投资 3000 万元。"));
        journey.officer(number, CountyReviews.recommends());
        assertThat(due(county).has(number.value())).isFalse();
    }

    private static JsonNode due(Visitor officer) {
        return officer.get("/api/cases").json().path("dueAt");
    }
}
