package org.tidu.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Journey;
import org.tidu.round.RoundFixture;
import org.tidu.support.Jobs;
import org.tidu.support.NextEdition;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** A rule set names the template its applications are printed on; rounds of before keep theirs. */
@ProcessTest
class PaperOfARuleSetTest {

    private static final String OF_THE_RULE_SET = "样例省申报书";

    @Autowired
    NextEdition next;

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Visitors visitors;

    @Autowired
    Jobs jobs;

    @BeforeEach
    void isListed() {
        journey.listed();
    }

    @AfterEach
    void asBefore() {
        next.takeBack();
    }

    private String printed(String number) throws IOException {
        Visitor officer = visitors.officer("paper2", "county-430211");
        String papers = "/api/declarations/" + number + "/papers";
        String verification = officer.post(papers, "{\"revision\":1}").json().path("verification").asText();
        jobs.run();
        return PaperDocumentTest.withHeads(officer.file(papers + "/" + verification + "/docx"));
    }

    @Test
    void an_application_is_printed_on_the_template_of_its_rule_set() throws IOException {
        next.with(Map.of("decisions/hunan/2025/hn-2025-forms.dmn",
                text -> text.replaceFirst("(then_forms_all_paper\"><text>)[^<]*", "$1\"example-paper\"")));

        assertThat(printed(journey.submitted(rounds.open()))).contains(OF_THE_RULE_SET + " 样例一号智能工厂");
    }

    @Test
    void one_of_the_edition_before_on_that_of_all() throws IOException {
        assertThat(printed(journey.submitted(rounds.open()))).doesNotContain(OF_THE_RULE_SET).contains("第 1 次提交");
    }
}
