package org.tidu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Journey;
import org.tidu.engine.Callers;
import org.tidu.engine.task.Tasks;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.CountyReviews;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** A task that an absent colleague has claimed goes on with somebody of the same office. */
@ProcessTest
class TakeOverOfTasksTest {

    private static final String COUNTY = "county-430211";

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Visitors visitors;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient database;

    @Autowired
    Callers callers;

    @Autowired
    Tasks tasks;

    private DeclarationNumber number;
    private String task;
    private Visitor holder;
    private Visitor colleague;

    @BeforeEach
    void somebody_has_claimed_the_task_and_is_away() {
        journey.listed();
        number = new DeclarationNumber(journey.submitted(rounds.open()));
        task = journey.open(number).id();
        holder = visitors.officer("absent1", COUNTY);
        colleague = visitors.officer("present1", COUNTY);
        assertThat(holder.post("/camunda/api/engine/engine/default/task/" + task + "/claim", "{\"userId\":\"absent1\"}").status())
                .isEqualTo(204);
    }

    @Test
    void a_colleague_takes_it_over_with_a_reason_and_works_on_it() {
        Answer taken = takeOver(colleague, "原办理人出差，期限将至");

        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(taken.json().at("/holder/name").asText()).isEqualTo("present1");
        assertThat(taken.json().at("/holder/self").asBoolean()).isTrue();
        assertThat(journey.open(number).assignee()).isEqualTo("present1");
        assertThat(database.sql("select what || '；' || detail from case_event where declaration_number = ? and who = 'present1'")
                .param(number.value()).query(String.class).list())
                .containsExactly("接办「县级审核申报材料」；原办理人：absent1；理由：原办理人出差，期限将至");
        for (Visitor one : List.of(holder, colleague)) {
            assertThat(one.get("/api/messages").body())
                    .contains("任务换人办理：县级审核申报材料", "原由 absent1 办理", "现由 present1 接办。理由：原办理人出差，期限将至");
        }
        callers.as("present1", List.of(COUNTY), () -> {
            tasks.complete(task, CountyReviews.recommends());
            return null;
        });
        assertThat(tasks.find(task)).isEmpty();
    }

    @Test
    void who_lost_it_can_no_longer_complete_it() {
        takeOver(colleague, "原办理人出差，期限将至");

        Answer refused = holder.post("/camunda/api/engine/engine/default/task/" + task + "/submit-form",
                "{\"variables\":{\"decision\":{\"value\":\"DECLINE\"},\"reason\":{\"value\":\"材料与实地情况明显不符\"}}}");

        assertThat(refused.status()).as(refused.body()).isBetween(400, 499);
        assertThat(journey.open(number).assignee()).isEqualTo("present1");
    }

    @Test
    void without_a_reason_or_from_another_office_nothing_changes() {
        Visitor elsewhere = visitors.officer("lusong1", "county-430203");
        Visitor administrator = visitors.officer("admin7", "camunda-admin");
        Map<String, String> before = stored.everything();

        Answer unexplained = takeOver(colleague, "急。。");
        assertThat(unexplained.status()).isEqualTo(400);
        assertThat(unexplained.body()).contains("请写明接办理由");
        assertThat(takeOver(elsewhere, "原办理人出差，期限将至").status()).isEqualTo(404);
        assertThat(takeOver(administrator, "原办理人出差，期限将至").status()).isEqualTo(403);
        assertThat(takeOver(holder, "原办理人出差，期限将至").status()).isEqualTo(409);

        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void only_colleagues_are_offered_to() {
        assertThat(summary(colleague).json().at("/holder/takeable").asBoolean()).isTrue();
        assertThat(summary(holder).json().at("/holder/takeable").asBoolean()).isFalse();
        assertThat(summary(visitors.officer("admin7", "camunda-admin")).json().at("/holder/takeable").asBoolean()).isFalse();
    }

    private Answer takeOver(Visitor who, String reason) {
        return who.post("/api/office-tasks/" + task + "/takeover", "{\"reason\":\"" + reason + "\"}");
    }

    private Answer summary(Visitor who) {
        return who.get("/api/office-tasks/" + task + "/summary");
    }
}
