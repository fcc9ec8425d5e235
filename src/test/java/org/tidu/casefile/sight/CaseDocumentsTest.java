package org.tidu.casefile.sight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.document.Documents;
import org.tidu.declaration.Contents;
import org.tidu.declaration.Journey;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** An officer reads everything a firm handed in, each revision of it, and what a correction changed. */
@ProcessTest
class CaseDocumentsTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Visitors visitors;

    @Autowired
    Documents documents;

    private String address;
    private DeclarationNumber number;
    private Visitor officer;

    @BeforeEach
    void an_application_was_corrected() {
        journey.listed();
        number = new DeclarationNumber(journey.submitted(rounds.open()));
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按要求补正",
                "items", List.of(Map.of("field", "scenarios", "comment", "请写明成效"))));
        List<Map<String, Object>> scenarios = new ArrayList<>(Contents.scenarios(10));
        scenarios.set(2, Contents.with(scenarios.get(2), "effect", "良品率提高 2%"));
        journey.enterprise(number, Contents.with(Contents.application(), "scenarios", scenarios));
        officer = visitors.officer("tianyuan1", "county-430211");
        address = "/api/declarations/" + number + "/documents";
    }

    @Test
    void every_document_stands_there_with_its_revisions_and_their_receipts() {
        JsonNode filed = officer.get(address).json();

        assertThat(filed.findValuesAsText("title")).containsExactly("基本信息表", "成熟度自评估结果", "申报书");
        assertThat(filed.at("/2/revisions").findValuesAsText("receipt"))
                .containsExactly(number + "-A01", number + "-A02");
        assertThat(filed.at("/2/revisions/1/sha256").asText())
                .isEqualTo(documents.latest(number, Documents.APPLICATION).orElseThrow().sha256());
    }

    @Test
    void what_was_filed_to_start_and_of_the_maturity_is_read_with_its_form() {
        JsonNode start = officer.get(address + "/declaration-start/1").json();
        JsonNode maturity = officer.get(address + "/maturity-self-evaluation/1").json();

        assertThat(start.at("/data/contactMobile").asText()).isEqualTo("13800000001");
        assertThat(start.at("/schema/id").asText()).isEqualTo("declaration-start");
        assertThat(start.path("comparedWith").isNull()).isTrue();
        assertThat(maturity.at("/data/reportNumber").asText()).isEqualTo("C3MEP-2025-0001");
    }

    @Test
    void the_later_revision_says_what_it_changed_and_the_earlier_stays_as_it_was() {
        JsonNode later = officer.get(address + "/application/2").json();
        JsonNode earlier = officer.get(address + "/application/1").json();

        assertThat(later.path("comparedWith").asInt()).isEqualTo(1);
        assertThat(later.path("changes")).hasSize(1);
        assertThat(later.at("/changes/0/row").asText()).isEqualTo("第 3 项「实例S13」");
        assertThat(later.at("/changes/0/after").asText()).isEqualTo("良品率提高 2%");
        assertThat(earlier.path("changes")).isEmpty();
        assertThat(earlier.at("/data/scenarios/2/effect").asText()).isEqualTo("节拍缩短 20%。");
    }

    @Test
    void a_revision_may_be_compared_with_any_other_one() {
        JsonNode back = officer.get(address + "/application/1?against=2").json();

        assertThat(back.at("/changes/0/before").asText()).isEqualTo("良品率提高 2%");
        assertThat(back.at("/changes/0/after").asText()).isEqualTo("节拍缩短 20%。");
    }

    @Test
    void a_revision_that_there_is_not_is_not_found_and_what_is_no_number_is_refused() {
        assertThat(officer.get(address + "/application/3").status()).isEqualTo(404);
        assertThat(officer.get(address + "/application/1?against=9").status()).isEqualTo(404);
        assertThat(officer.get(address + "/review-county/1").status()).isEqualTo(404);
        assertThat(officer.get(address + "/application/zwei").status()).isEqualTo(400);
    }
}
