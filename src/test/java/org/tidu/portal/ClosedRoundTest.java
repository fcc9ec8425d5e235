package org.tidu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.TestClock;
import org.tidu.support.Visitor;

/** Once the round is over and the case with it, no operation changes anything, whoever asks and however good the body. */
@ProcessTest
class ClosedRoundTest {

    /** What was typed is kept even then; that the case has been started already is answered with its receipt. */
    private static final String DRAFT = "/api/rounds/{roundId}/start-draft";
    /** Whom to ask is told after the deadline, too. */
    private static final String CONTACTS = "/api/rounds/{roundId}/contacts";
    private static final String START = "/api/rounds/{roundId}/declarations";

    @Autowired
    Stored stored;

    private final Refusals softly = new Refusals();
    private ApiScene scene;

    @BeforeEach
    void the_deadline_passes_with_nothing_handed_in(@Autowired ApplicationContext application) throws Exception {
        scene = new ApiScene(application);
        application.getBean(TestClock.class).set(RoundFixture.CLOSES.plus(Duration.ofSeconds(30)));
        application.getBean(Jobs.class).run();
    }

    @Test
    void every_change_of_a_closed_case_is_refused_and_nothing_is_stored() {
        List<ApiOperation> changes = ApiOperation.all().stream()
                .filter(operation -> !operation.method().equals("GET") && !List.of(DRAFT, CONTACTS).contains(operation.path()))
                .filter(operation -> operation.path().matches(".*\\{(number|id|roundId)}.*"))
                .toList();
        assertThat(changes).hasSizeGreaterThan(5);

        for (ApiOperation operation : changes) {
            Map<String, String> before = stored.now();
            scene.callers().forEach((who, caller) -> {
                Answer answer = send(caller, operation);
                if (!(operation.path().equals(START) && who.equals(ApiScene.OWNER))) {
                    softly.refused(operation + " by " + who, answer);
                }
            });
            softly.assertThat(stored.now()).as(operation + " stored something").isEqualTo(before);
        }
        softly.assertAll();
    }

    @Test
    void those_who_had_the_case_are_told_that_it_is_over() {
        Map<String, String> parameters = scene.parameters();
        Visitor owner = scene.callers().get(ApiScene.OWNER);
        String path = "/api/declarations/" + parameters.get("number");

        assertThat(owner.get(path).json().path("outcome").asText()).isEqualTo("NOT_SUBMITTED");
        Answer withdrawal = owner.post(path + "/withdrawal", "{\"reason\":\"计划调整，撤回\"}");
        assertThat(withdrawal.status()).as(withdrawal.body()).isEqualTo(409);
        assertThat(withdrawal.body()).contains("逾期未提交");
        Answer extension = scene.callers().get("city").post(path + "/extension",
                "{\"deadlineAt\":\"2025-04-30T16:00:00Z\",\"reason\":\"停电两天\"}");
        assertThat(extension.status()).as(extension.body()).isEqualTo(409);
        Answer completion = owner.post("/api/tasks/" + parameters.get("id") + "/completion", "{\"data\":{}}");
        assertThat(completion.status()).as(completion.body()).isEqualTo(404);
        assertThat(scene.callers().get("other enterprise").post("/api/rounds/" + parameters.get("roundId")
                + "/declarations", "{\"data\":{}}").status()).isEqualTo(409);
    }

    private Answer send(Visitor caller, ApiOperation operation) {
        String address = operation.at(scene.parameters());
        return operation.body() == null
                ? caller.send(operation.method(), address, null, null)
                : caller.send(operation.method(), address, "application/json", BadBody.good(operation.body()));
    }
}
