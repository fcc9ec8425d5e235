package org.tidu.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Contents;
import org.tidu.declaration.Journey;
import org.tidu.paper.order.PaperTable;
import org.tidu.round.RoundFixture;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** An application that was returned and handed in again has two papers, and each prints what was handed in then. */
@ProcessTest
class PaperOfRevisionTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Visitors visitors;

    @Autowired
    Jobs jobs;

    @Autowired
    TestClock clock;

    @Autowired
    PaperTable papers;

    private Visitor officer;
    private DeclarationNumber number;
    private String address;

    @BeforeEach
    void an_application_was_corrected() {
        journey.listed();
        number = new DeclarationNumber(journey.submitted(rounds.open()));
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按要求补正",
                "items", List.of(Map.of("field", "scenarios", "comment", "请写明成效"))));
        List<Map<String, Object>> scenarios = new ArrayList<>(Contents.scenarios(10));
        scenarios.set(2, Contents.with(scenarios.get(2), "effect", "良品率提高 2%"));
        journey.enterprise(number, Contents.with(Contents.application(), "scenarios", scenarios));
        officer = visitors.officer("paper1", "county-430211");
        address = "/api/declarations/" + number + "/papers";
    }

    @Test
    void each_prints_what_was_handed_in_with_it() throws IOException {
        assertThat(officer.get(address).json().path("revisions").toString()).isEqualTo("[1,2]");
        String first = made(1);
        String second = made(2);

        assertThat(first).isNotEqualTo(second);
        assertThat(text(first)).doesNotContain("良品率提高 2%");
        assertThat(text(second)).containsOnlyOnce("良品率提高 2%").contains("第 2 次提交");
        Visitor anybody = visitors.stranger();
        anybody.get("/api/session");
        assertThat(anybody.get("/api/papers/" + first).json().path("latest").asBoolean()).isFalse();
        assertThat(anybody.get("/api/papers/" + second).json().path("latest").asBoolean()).isTrue();
        JsonNode check = anybody.post("/api/paper-checks", "application/octet-stream", officer.file(address + "/" + first + "/docx")).json();
        assertThat(check.path("sentence").asText()).isEqualTo("该 DOCX 与第 1 次提交一致，未经改动；此后企业又提交过新的内容");
    }

    /** The start form stands on the application's paper and has revisions of its own. */
    @Test
    void a_paper_whose_start_form_was_corrected_since_is_not_the_latest_any_more() {
        String second = made(2);
        Visitor anybody = visitors.stranger();
        anybody.get("/api/session");
        assertThat(anybody.get("/api/papers/" + second).json().path("latest").asBoolean()).isTrue();
        clock.advance(Duration.ofMinutes(1));

        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按要求补正", "items", List.of(Map.of("field", "start.contactMobile", "comment", "无人接听"))));
        journey.enterprise(number, Map.of("start", Map.of("contactMobile", "13900000002")));

        assertThat(officer.get(address).json().path("revisions").toString()).isEqualTo("[1,2]");
        assertThat(anybody.get("/api/papers/" + second).json().path("latest").asBoolean()).isFalse();
        JsonNode check = anybody.post("/api/paper-checks", "application/octet-stream", officer.file(address + "/" + second + "/docx")).json();
        assertThat(check.path("sentence").asText()).isEqualTo("该 DOCX 与第 2 次提交一致，未经改动；此后企业又提交过新的内容");
    }

    @Test
    void after_a_correction_of_the_start_form_alone_the_application_has_another_paper_and_keeps_the_one_before() throws IOException {
        String before = made(2);
        clock.advance(Duration.ofMinutes(1));
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按要求补正", "items", List.of(Map.of("field", "start.contactMobile", "comment", "无人接听"))));
        journey.enterprise(number, Map.of("start", Map.of("contactMobile", "13900000002")));
        assertThat(current()).containsExactly(before + " false");
        clock.advance(Duration.ofMinutes(1));

        String after = made(2);

        assertThat(after).isNotEqualTo(before);
        assertThat(made(2)).as("once more").isEqualTo(after);
        assertThat(current()).containsExactly(after + " true", before + " false");
        assertThat(text(after)).contains("13900000002").contains("第 2 次提交");
        assertThat(text(before)).doesNotContain("13900000002");
        assertThat(visitors.stranger().get("/api/papers/" + after).json().path("latest").asBoolean()).isTrue();
    }

    /** Another node took its time: what was handed in between the asking and the making waits for a paper of its own. */
    @Test
    void a_paper_prints_what_stood_when_it_was_asked_for() throws IOException {
        clock.advance(Duration.ofMinutes(1));
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按要求补正", "items", List.of(Map.of("field", "start.contactMobile", "comment", "无人接听"))));
        journey.enterprise(number, Map.of("start", Map.of("contactMobile", "13900000002")));
        String asked = papers.add(number, 2, "application 2, declaration-start 1, maturity-self-evaluation 1", clock.instant(), "paper1").verification();

        jobs.run();

        assertThat(text(asked)).contains("第 2 次提交").doesNotContain("13900000002");
        assertThat(current()).containsExactly(asked + " false");
    }

    private List<String> current() {
        List<String> papers = new ArrayList<>();
        officer.get(address).json().path("papers").forEach(one -> papers.add(one.path("verification").asText() + " " + one.path("current").asBoolean()));
        return papers;
    }

    private String made(int revision) {
        String verification = officer.post(address, "{\"revision\":" + revision + "}").json().path("verification").asText();
        jobs.run();
        return verification;
    }

    private String text(String verification) throws IOException {
        return PaperDocumentTest.withHeads(officer.file(address + "/" + verification + "/docx"));
    }
}
