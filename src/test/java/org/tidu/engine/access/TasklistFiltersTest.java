package org.tidu.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.engine.Callers;
import org.tidu.support.Answer;
import org.tidu.support.CountyCases;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** What an officer finds on opening Tasklist. */
@RunningApplication
class TasklistFiltersTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @Autowired
    private Visitors visitors;

    @Autowired
    private CountyCases cases;

    @Autowired
    private TaskService engine;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Callers callers;

    @Autowired
    private AccessAtStart atStart;

    @Autowired
    private AuthorizationService authorizations;

    @Test
    void there_are_four_lists_in_chinese() {
        Visitor officer = visitors.officer("list1", "county-430211");

        assertThat(filters(officer).all("name")).containsExactlyInAnyOrder("本县市区待办", "我的任务", "即将到期", "已逾期");
        assertThat(filters(officer).json().get(0).path("properties").path("variables").toString()).contains("申报编号");
    }

    @Test
    void those_who_own_rules_find_their_reviews_in_a_list_of_their_own() {
        for (String group : List.of("policy-owners", "policy-editors-full")) {
            Visitor owner = visitors.officer("list-" + group, group);
            Task review = cases.open("430224", Duration.ofDays(9));
            engine.addCandidateGroup(review.getId(), group);

            assertThat(filters(owner).all("name")).containsExactlyInAnyOrder("规则待办", "我的任务", "即将到期", "已逾期");
            assertThat(tasks(owner, "规则待办").all("id")).contains(review.getId());
        }
    }

    @Test
    void of_several_reviews_each_shows_the_version_it_is_about() {
        Visitor owner = visitors.officer("list-versions", "policy-owners");
        for (String label : List.of("HN-2025/2", "JS-2025/3")) {
            Task review = cases.open("430224", Duration.ofDays(9));
            engine.addCandidateGroup(review.getId(), "policy-owners");
            runtime.setVariable(review.getProcessInstanceId(), "versionLabel", label);
        }

        assertThat(filters(owner).body()).contains("规则集版本");
        String path = path(owner, "规则待办");
        List<JsonNode> columns = owner.with("Accept", "application/hal+json").post(path, "{}").json().findParents("name").stream()
                .filter(column -> column.path("name").asText().equals("versionLabel")).toList();

        assertThat(columns).extracting(column -> column.path("value").asText()).containsExactlyInAnyOrder("HN-2025/2", "JS-2025/3");
    }

    @Test
    void starting_again_makes_no_more_of_them() {
        atStart.afterSingletonsInstantiated();

        assertThat(filters(visitors.officer("list2", "city-4302")).all("name")).hasSize(4);
    }

    @Test
    void administrators_have_no_office_and_are_shown_no_list_of_one() {
        Visitor administrator = visitors.officer("list-admin", "camunda-admin");
        cases.open("430211", Duration.ofDays(-1));

        assertThat(filters(administrator).all("name")).containsExactly("我的任务");
        assertThat(tasks(administrator, "我的任务").json()).isEmpty();
    }

    @Test
    void administrators_whom_an_earlier_version_let_read_all_lists_lose_those_of_offices_at_the_next_start() {
        Visitor administrator = visitors.officer("list-admin2", "camunda-admin");
        callers.asSystem(() -> {
            Authorization all = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            all.setGroupId("camunda-admin");
            all.setResource(Resources.FILTER);
            all.setResourceId(Authorization.ANY);
            all.addPermission(Permissions.ALL);
            return authorizations.saveAuthorization(all);
        });
        assertThat(filters(administrator).all("name")).contains("全省待办", "本县市区待办");

        atStart.afterSingletonsInstantiated();

        assertThat(filters(administrator).all("name")).containsExactly("我的任务");
    }

    @Test
    void each_list_holds_what_its_name_says() {
        Visitor officer = visitors.officer("list3", "county-430225");
        Task later = cases.open("430225", Duration.ofDays(10));
        Task soon = cases.open("430225", Duration.ofDays(2));
        Task overdue = cases.open("430225", Duration.ofDays(-1));
        Task foreign = cases.open("430224", Duration.ofDays(-1));
        officer.post(ENGINE + "/task/" + later.getId() + "/claim", "{\"userId\":\"list3\"}");

        assertThat(tasks(officer, "本县市区待办").all("id")).containsExactly(overdue.getId(), soon.getId(), later.getId())
                .doesNotContain(foreign.getId());
        assertThat(tasks(officer, "我的任务").all("id")).containsExactly(later.getId());
        assertThat(tasks(officer, "即将到期").all("id")).containsExactly(soon.getId());
        assertThat(tasks(officer, "已逾期").all("id")).containsExactly(overdue.getId());
    }

    @Test
    void what_is_given_to_an_expert_by_name_falls_due_in_the_experts_lists_too() {
        Visitor expert = visitors.officer("list4", "experts-43");
        Task soon = givenTo("list4", Duration.ofDays(2));
        Task overdue = givenTo("list4", Duration.ofDays(-1));
        Task foreign = givenTo("list5", Duration.ofDays(-1));

        assertThat(tasks(expert, "即将到期").all("id")).containsExactly(soon.getId());
        assertThat(tasks(expert, "已逾期").all("id")).containsExactly(overdue.getId()).doesNotContain(foreign.getId());
        assertThat(tasks(expert, "评审待办").all("id")).containsExactly(overdue.getId(), soon.getId());
    }

    @Test
    void a_list_shows_the_enterprise_to_whoever_may_read_the_task_and_nothing_else_of_the_process() {
        Visitor officer = visitors.officer("list6", "county-430223");
        Task task = cases.open("430223", Duration.ofDays(10));

        String path = path(officer, "本县市区待办");
        JsonNode columns = officer.with("Accept", "application/hal+json").post(path, "{}").json()
                .path("_embedded").path("task").get(0).path("_embedded").path("variable");
        assertThat(columns).hasSize(1);
        assertThat(columns.get(0).path("name").asText()).isEqualTo("enterpriseName");
        assertThat(columns.get(0).path("value").asText()).isEqualTo("株洲试验机械有限公司");

        assertThat(named("county-430223", task, "enterpriseName")).isEqualTo(1);
        assertThat(named("county-430221", task, "enterpriseName")).isZero();
        assertThatThrownBy(() -> named("county-430223", task, "enterpriseName", "countyGroup"))
                .isInstanceOf(AuthorizationException.class).hasMessageContaining("只能按申报编号、企业、县市区或规则集版本");
    }

    /** How many variables of the task's process somebody of this office gets under these names. */
    private int named(String office, Task task, String... names) {
        return callers.as("list6", List.of(office), () -> runtime.createVariableInstanceQuery()
                .variableScopeIdIn(task.getProcessInstanceId()).variableNameIn(names).listPage(0, 9).size());
    }

    /** Like an expert's: an assignee, no group. */
    private Task givenTo(String person, Duration due) {
        Task task = cases.open("430224", due);
        engine.deleteCandidateGroup(task.getId(), "county-430224");
        engine.setAssignee(task.getId(), person);
        return task;
    }

    private static Answer filters(Visitor officer) {
        return officer.get(ENGINE + "/filter?resourceType=Task&maxResults=9");
    }

    private static Answer tasks(Visitor officer, String name) {
        return officer.post(path(officer, name), "{}");
    }

    private static String path(Visitor officer, String name) {
        for (JsonNode filter : filters(officer).json()) {
            if (filter.path("name").asText().equals(name)) {
                return ENGINE + "/filter/" + filter.path("id").asText() + "/list?maxResults=9";
            }
        }
        throw new AssertionError("no list " + name);
    }
}
