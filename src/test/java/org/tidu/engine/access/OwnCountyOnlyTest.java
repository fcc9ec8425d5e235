package org.tidu.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.Answer;
import org.tidu.support.CountyCases;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/**
 * An officer works on the cases of the own county and learns nothing of any other's, by whichever route the door leaves
 * open; what it shuts is held in EngineOperationsMatrixTest.
 */
@RunningApplication
class OwnCountyOnlyTest {

    @Autowired
    private Visitors visitors;

    @Autowired
    private CountyCases cases;

    @Test
    void the_officer_of_the_county_sees_claims_reads_and_completes_the_task() {
        for (Route route : routes("own1", "county-430211")) {
            Task task = cases.open("430211");

            assertThat(route.get("/task?maxResults=2000").all("id")).contains(task.getId());
            assertThat(route.get("/task/" + task.getId() + "/form-variables").body()).contains("株洲试验机械有限公司")
                    .as("what the form does not read").doesNotContain("countyGroup");
            assertThat(route.post("/task/" + task.getId() + "/claim", "{\"userId\":\"" + route.id() + "\"}").status())
                    .isEqualTo(204);
            Answer completed = route.post("/task/" + task.getId() + "/submit-form", "{}");
            assertThat(completed.status()).as(completed.body()).isEqualTo(204);
            assertThat(cases.find(task.getId())).isNull();
        }
    }

    @Test
    void an_officer_of_another_county_reads_nothing() {
        Task task = cases.open("430211");
        String instance = task.getProcessInstanceId();
        for (Route route : routes("other1", "county-430203")) {
            assertThat(route.get("/task?maxResults=2000").all("id")).doesNotContain(task.getId());
            for (String path : List.of("/task?maxResults=9&candidateGroup=county-430211&includeAssignedTasks=true",
                    "/task?maxResults=9&processInstanceId=" + instance)) {
                assertThat(route.get(path).body()).as(path).isEqualTo("[]");
            }
            for (String path : List.of("/task/" + task.getId(), "/task/" + task.getId() + "/form-variables",
                    "/task/" + task.getId() + "/form", "/task/" + task.getId() + "/deployed-form",
                    "/task/" + task.getId() + "/identity-links", "/task/" + task.getId() + "/comment")) {
                Answer answer = route.get(path);
                assertThat(answer.status()).as(path + answer.body()).isIn(403, 404);
                assertThat(answer.body()).as(path).doesNotContain("株洲试验机械有限公司", "county-430211");
            }
        }
    }

    @Test
    void the_history_of_a_task_is_empty_for_all_officers() {
        Task task = cases.open("430211");
        for (String county : List.of("430203", "430211")) {
            Visitor officer = visitors.officer("history-" + county, "county-" + county);

            Answer history = officer.get("/camunda/api/engine/engine/default/history/user-operation?maxResults=50&taskId="
                    + task.getId());

            assertThat(history.body()).isEqualTo("[]");
        }
    }

    @Test
    void an_officer_of_another_county_changes_nothing() {
        Task task = cases.open("430211");
        String path = "/task/" + task.getId();
        for (Route route : routes("other2", "county-430203")) {
            for (Answer refused : List.of(route.post(path + "/claim", "{\"userId\":\"" + route.id() + "\"}"),
                    route.post(path + "/unclaim", "{}"), route.post(path + "/submit-form", "{}"))) {
                assertThat(refused.status()).as(refused.response().uri() + refused.body()).isIn(403, 404);
            }
        }
        assertThat(cases.find(task.getId()).getAssignee()).isNull();
    }

    /** The two ways to the engine: a program by HTTP Basic, and the session of the web apps. */
    private List<Route> routes(String id, String group) {
        return Stream.of(new Route(id + "p", visitors.program(id + "p", group), "/engine-rest"),
                new Route(id, visitors.officer(id, group), "/camunda/api/engine/engine/default")).toList();
    }

    private record Route(String id, Visitor visitor, String base) {

        Answer get(String path) {
            return visitor.get(base + path);
        }

        Answer post(String path, String json) {
            return visitor.post(base + path, json);
        }
    }
}
