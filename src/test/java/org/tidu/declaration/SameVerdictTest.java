package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.assessment.verdict.Receipt;
import org.tidu.assessment.verdict.Receipts;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** What the public self-test says of facts is what the process says of them when it binds. */
@ProcessTest
class SameVerdictTest {

    private static final int APPLICATIONS = 25;
    private static final long SEED = 20250424;
    private static final List<String> CODES =
            List.of("S01", "S02", "S07", "S10", "S13", "S14", "S15", "S16", "S18", "S22", "S25", "S30", "S32", "S36", "S40");

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Receipts assessments;

    @Autowired
    Visitors visitors;

    private final Random random = new Random(SEED);
    private final ObjectMapper json = new ObjectMapper().setDefaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));

    @Test
    void generated_applications_are_judged_alike_by_the_process_and_by_the_public_interface() {
        journey.listed();
        DeclarationNumber number = journey.start(rounds.open()).number();
        journey.enterprise(number, Contents.maturity(2.15));
        for (int i = 0; i < APPLICATIONS; i++) {
            journey.enterprise(number, unfit());
        }
        journey.enterprise(number, Contents.application());

        List<Receipt> receipts = assessments.all(number);
        assertThat(receipts).hasSize(APPLICATIONS + 1);
        assertThat(receipts.get(APPLICATIONS).verdict().eligible()).isTrue();
        assertThat(receipts).allSatisfy(this::isToldAlike);
    }

    private void isToldAlike(Receipt receipt) {
        Answer answer = visitors.stranger().post("/api/assessments", write(Map.of(
                "jurisdictions", List.of("HN"), "tiers", List.of("ADVANCED"), "facts", receipt.facts())));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode told = answer.json().path("results").path(0);
        JsonNode bound = json.valueToTree(receipt.verdict());
        assertThat(told.path("eligible")).isEqualTo(bound.path("eligible"));
        assertThat(told.path("directRecognition")).isEqualTo(bound.path("directRecognition"));
        assertThat(told.path("ruleSet").path("hash").asText()).isEqualTo(receipt.verdict().ruleSet().hash());
        assertThat(told.path("conditions")).hasSameSizeAs(receipt.verdict().conditions());
        for (int i = 0; i < told.path("conditions").size(); i++) {
            JsonNode here = told.path("conditions").path(i);
            JsonNode there = bound.path("conditions").path(i);
            for (String field : List.of("code", "title", "clause", "nature", "met", "required", "actual", "gap")) {
                assertThat(text(here, field)).as(here + " and " + there).isEqualTo(text(there, field));
            }
        }
    }

    private static String text(JsonNode condition, String field) {
        return condition.path(field).isMissingNode() || condition.path(field).isNull()
                ? null : condition.path(field).asText();
    }

    /** Somewhere between good and bad, and with at most nine scenarios, so that it always comes back. */
    private Map<String, Object> unfit() {
        Map<String, Object> application = Contents.application();
        for (String flag : List.of("aboveScale", "financiallySound", "badCreditRecord", "violations",
                "secureAndControllable", "organisationMechanism", "talentTeam")) {
            application.put(flag, random.nextBoolean() ? "yes" : "no");
        }
        application.put("kpiLevel", random.nextBoolean() ? "PROVINCIAL_LEADING" : "ABOVE_PROVINCIAL_AVERAGE");
        application.put("scenarios", scenarios(1 + random.nextInt(9)));
        return application;
    }

    private List<Map<String, Object>> scenarios(int count) {
        List<String> codes = new ArrayList<>(CODES);
        Collections.shuffle(codes, random);
        return codes.subList(0, count).stream()
                .map(code -> Contents.with(ApplicationContents.scenario(code), "tier", random.nextBoolean() ? "BASIC" : "LEADING")).toList();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
