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

/** An officer works on the cases of the own county and learns nothing of any other's, by whichever REST route. */
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

            assertThat(route.list("/task").all("id")).contains(task.getId());
            assertThat(route.get("/task/" + task.getId() + "/variables").body()).contains("株洲试验机械有限公司")
                    .as("what the form does not read").doesNotContain("countyGroup");
            assertThat(route.get("/task/" + task.getId() + "/variables/countyGroup").status()).isEqualTo(404);
            assertThat(route.post("/task/" + task.getId() + "/claim", "{\"userId\":\"own1\"}").status()).isEqualTo(204);
            Answer completed = route.post("/task/" + task.getId() + "/complete", "{}");
            assertThat(completed.status()).as(completed.body()).isEqualTo(204);
            assertThat(cases.find(task.getId())).isNull();
        }
    }

    @Test
    void an_officer_of_another_county_reads_nothing() {
        Task task = cases.open("430211");
        String instance = task.getProcessInstanceId();
        for (Route route : routes("other1", "county-430203")) {
            assertThat(route.list("/task").all("id")).doesNotContain(task.getId());
            assertThat(route.get("/task/count?processInstanceId=" + instance).body()).contains("\"count\":0");
            for (String path : List.of("/task?candidateGroup=county-430211&includeAssignedTasks=true",
                    "/task?processInstanceId=" + instance, "/process-instance", "/history/task", "/history/user-operation",
                    "/variable-instance?variableName=enterpriseName&processInstanceIdIn=" + instance, "/deployment")) {
                Answer answer = route.list(path);
                assertThat(answer.status()).as(path).isEqualTo(200);
                assertThat(answer.body()).as(path).isEqualTo("[]");
            }
            for (String path : List.of("/execution", "/variable-instance?processInstanceIdIn=" + instance,
                    "/history/process-instance", "/history/activity-instance", "/history/variable-instance",
                    "/history/detail", "/history/identity-link-log", "/history/decision-instance", "/job", "/incident",
                    "/external-task", "/event-subscription", "/authorization")) {
                assertThat(route.list(path).status()).as(path).isEqualTo(403);
            }
            for (String path : List.of("/task/" + task.getId(), "/task/" + task.getId() + "/variables",
                    "/task/" + task.getId() + "/form-variables", "/task/" + task.getId() + "/identity-links",
                    "/task/" + task.getId() + "/comment", "/process-instance/" + instance,
                    "/process-instance/" + instance + "/variables",
                    "/process-instance/" + instance + "/activity-instances", "/execution/" + instance,
                    "/history/process-instance/" + instance)) {
                Answer answer = route.get(path);
                assertThat(answer.status()).as(path + answer.body()).isIn(403, 404);
                assertThat(answer.body()).as(path).doesNotContain("株洲试验机械有限公司");
            }
        }
    }

    @Test
    void an_officer_of_another_county_changes_nothing() {
        Task task = cases.open("430211");
        String path = "/task/" + task.getId();
        for (Route route : routes("other2", "county-430203")) {
            assertRefused(route.post(path + "/claim", "{\"userId\":\"other2\"}"));
            assertRefused(route.post(path + "/assignee", "{\"userId\":\"other2\"}"));
            assertRefused(route.post(path + "/complete", "{}"));
            assertRefused(route.post(path + "/submit-form", "{}"));
            assertRefused(route.post(path + "/delegate", "{\"userId\":\"other2\"}"));
            assertRefused(route.post(path + "/identity-links", "{\"groupId\":\"county-430203\",\"type\":\"candidate\"}"));
            assertRefused(route.post(path + "/variables", "{\"modifications\":{\"x\":{\"value\":1}}}"));
            assertRefused(route.post("/process-instance/" + task.getProcessInstanceId() + "/variables",
                    "{\"modifications\":{\"x\":{\"value\":1}}}"));
            assertRefused(route.post("/process-instance/" + task.getProcessInstanceId() + "/modification",
                    "{\"instructions\":[{\"type\":\"startAfterActivity\",\"activityId\":\"userTask_review\"}]}"));
            assertRefused(route.delete("/process-instance/" + task.getProcessInstanceId()));
            assertRefused(route.post("/process-definition/key/officer-task/start", "{}"));
            assertRefused(route.post("/filter/create",
                    "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"assigneeExpression\":\"${1}\"}}"));
        }
        assertThat(cases.find(task.getId()).getAssignee()).isNull();
    }

    @Test
    void the_own_officer_reads_no_history_and_hands_nothing_to_another_county() {
        Task task = cases.open("430211");
        for (Route route : routes("own2", "county-430211")) {
            assertThat(route.list("/history/task?taskId=" + task.getId()).body()).isEqualTo("[]");
            assertThat(route.get("/process-instance/" + task.getProcessInstanceId()).status()).isIn(403, 404);
            assertRefused(route.post("/authorization/create", "{\"type\":1,\"permissions\":[\"ALL\"],"
                    + "\"groupId\":\"county-430211\",\"resourceType\":7,\"resourceId\":\"*\"}"));
            assertRefused(route.put("/group/camunda-admin/members/own2", "{}"));
        }
    }

    @Test
    void queries_sent_by_a_user_may_not_hold_expressions() {
        for (Route route : routes("own3", "county-430211")) {
            Answer answer = route.post("/task?maxResults=9", "{\"assigneeExpression\":\"${currentUser()}\"}");
            assertThat(answer.body()).contains("查询条件中不能使用表达式");
        }
    }

    private static void assertRefused(Answer answer) {
        assertThat(answer.status()).as(answer.response().uri() + " " + answer.body()).isIn(403, 404, 500);
        assertThat(answer.body()).containsAnyOf("permission", "AuthorizationException", "Cannot find", "does not exist");
    }

    /** The two ways to the engine: HTTP Basic, and the session of the web apps. */
    private List<Route> routes(String id, String group) {
        Visitor session = visitors.officer(id, group);
        Visitor basic = visitors.stranger().withBasic(id, Visitors.STAFF_PASSWORD);
        return Stream.of(new Route(basic, "/engine-rest"), new Route(session, "/camunda/api/engine/engine/default"))
                .toList();
    }

    private record Route(Visitor visitor, String base) {

        Answer get(String path) {
            return visitor.get(base + path);
        }

        /** A list; the engine refuses one without a limit. */
        Answer list(String path) {
            return get(path + (path.contains("?") ? "&" : "?") + "maxResults=2000");
        }

        Answer post(String path, String json) {
            return visitor.post(base + path, json);
        }

        Answer put(String path, String json) {
            return visitor.put(base + path, json);
        }

        Answer delete(String path) {
            return visitor.delete(base + path);
        }
    }
}
