package org.tidu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Contents;
import org.tidu.declaration.Journey;
import org.tidu.journeys.RoundWalk;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** What did not look right when an application was handed in stands before the officer who reviews it, of the revision that is reviewed. */
@ProcessTest
class OpenQuestionsOfATaskTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundWalk walk;

    @Autowired
    Visitors visitors;

    @Test
    void a_county_reads_at_its_task_what_stands_open_in_the_last_revision_and_each_revision_keeps_its_own() {
        journey.listed();
        DeclarationNumber number = new DeclarationNumber(journey.submitted(walk.open()));
        Visitor county = visitors.officer("tianyuan1", "county-430211");
        assertThat(open(county, number).path("questions")).isEmpty();
        corrected(number, 9000);

        JsonNode second = document(county, number, 2);
        assertThat(second.path("questions").findValuesAsText("path")).containsExactly("developmentCycleAfter");
        assertThat(open(county, number).path("questions")).isEqualTo(second.path("questions"));
        assertThat(open(county, number).path("explanation").isNull()).isTrue();
        assertThat(document(county, number, 1).path("questions")).as("nothing stood open then").isEmpty();

        corrected(number, 10);
        assertThat(open(county, number).path("questions")).isEmpty();
        assertThat(document(county, number, 2)).isEqualTo(second);
    }

    private void corrected(DeclarationNumber number, int days) {
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按要求补正以下各项内容。",
                "items", List.of(Map.of("field", "developmentCycleAfter", "comment", "请核对"))));
        journey.enterprise(number, Contents.with(Contents.application(), "developmentCycleAfter", days));
    }

    private JsonNode open(Visitor county, DeclarationNumber number) {
        return county.get("/api/office-tasks/" + journey.open(number).id() + "/summary").json().at("/declaration/open");
    }

    private static JsonNode document(Visitor county, DeclarationNumber number, int revision) {
        return county.get("/api/declarations/" + number + "/documents/application/" + revision).json();
    }
}
