package org.tidu.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.engine.Callers;
import org.tidu.support.Answer;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/**
 * No expression from outside is evaluated. Were this one evaluated, the answer would be that its name is not known; what
 * is refused unread says something else.
 */
@RunningApplication
class NoExpressionTest {

    private static final String EXPRESSION = "${nobodyKnowsThisName.touch()}";
    private static final String WEBAPP = "/camunda/api/engine/engine/default";

    @Autowired
    private Visitors visitors;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private Callers callers;

    @Autowired
    private JdbcClient jdbc;

    private String list;

    @BeforeEach
    void a_task_list_of_the_program() {
        list = callers.asSystem(() -> filters.createFilterQuery().filterName("我的任务").singleResult().getId());
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            officer | POST | /filter/{list}/list?maxResults=9  | {"assigneeExpression":"X"}
            officer | POST | /filter/{list}/list?maxResults=9  | {"orQueries":[{"processInstanceBusinessKeyLikeExpression":"X"}]}
            officer | POST | /filter/{list}/list?maxResults=9  | {"orQueries":[{"orQueries":[{"dueBeforeExpression":"X"}]}]}
            officer | POST | /filter/{list}/count              | {"sorting":[],"orQueries":[{},{"nameLike":"a","candidateGroupsExpression":"X"}]}
            officer | POST | /filter/{list}/singleResult       | {"orQueries":[{"candidateGroupInExpression":"X"}]}
            officer | GET  | /task?maxResults=9&assigneeExpression=X |
            admin   | POST | /task?maxResults=9                | {"orQueries":[{"assigneeLikeExpression":"X"}]}
            admin   | POST | /task/count                       | {"createdOnExpression":"X"}
            admin   | POST | /filter/create                    | {"resourceType":"Task","name":"mine","query":{"assigneeExpression":"X"}}
            admin   | PUT  | /filter/{list}                    | {"resourceType":"Task","name":"我的任务","query":{"orQueries":[{"assigneeExpression":"X"}]}}
            program | POST | /task/count                       | {"orQueries":[{"processInstanceBusinessKeyLikeExpression":"X"}]}
            program | POST | /task?maxResults=9                | {"taskVariables":[{"name":"a","operator":"eq","valueExpression":"X"}]}
            program | GET  | /task/count?dueBeforeExpression=X |
            """)
    void the_door_takes_none(String who, String method, String path, String body) {
        long held = filters.createFilterQuery().count();

        Answer answer = caller(who).send(method, base(who) + path.replace("{list}", list).replace("X", "%24%7B1%7D"),
                "application/json", body == null ? null : body.replace("X", EXPRESSION).getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).as(answer.body()).isIn(400, 403);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(filters.createFilterQuery().count()).isEqualTo(held);
    }

    private Visitor caller(String who) {
        return switch (who) {
            case "officer" -> visitors.officer("expression-officer", "county-430211");
            case "admin" -> visitors.officer("expression-admin", "camunda-admin");
            default -> visitors.program("expression-program", "county-430211");
        };
    }

    private static String base(String who) {
        return who.equals("program") ? "/engine-rest" : WEBAPP;
    }

    @Test
    void behind_the_door_a_query_takes_none_at_any_depth() {
        for (TaskQuery query : List.of(tasks.createTaskQuery().taskAssigneeExpression(EXPRESSION),
                tasks.createTaskQuery().or().processInstanceBusinessKeyLikeExpression(EXPRESSION).endOr(),
                tasks.createTaskQuery().or().taskName("a").endOr().or().dueBeforeExpression(EXPRESSION).endOr())) {
            refused(() -> asAdministrator(query::count));
            refused(() -> asAdministrator(query::list));
            refused(() -> asAdministrator(query::singleResult));
            refused(() -> asAdministrator(() -> query.listPage(0, 9)));
        }
    }

    @Test
    void nothing_that_narrows_a_list_down_takes_one() {
        for (TaskQuery query : List.of(tasks.createTaskQuery().taskAssigneeExpression(EXPRESSION),
                tasks.createTaskQuery().or().taskAssigneeExpression(EXPRESSION).endOr())) {
            refused(() -> asAdministrator(() -> filters.list(list, query)));
            refused(() -> asAdministrator(() -> filters.listPage(list, query, 0, 9)));
            refused(() -> asAdministrator(() -> filters.singleResult(list, query)));
            refused(() -> asAdministrator(() -> filters.count(list, query)));
        }
    }

    @Test
    void nobody_stores_one_not_even_the_program() {
        for (TaskQuery query : List.of(tasks.createTaskQuery().taskAssigneeExpression(EXPRESSION),
                tasks.createTaskQuery().or().dueAfterExpression("${now()}").taskAssigneeExpression(EXPRESSION).endOr(),
                nested())) {
            Filter filter = filters.newTaskFilter("of one's own").setQuery(query);

            refused(() -> callers.asSystem(() -> filters.saveFilter(filter)));
            refused(() -> asAdministrator(() -> filters.saveFilter(filter)));
        }
        assertThat(filters.createFilterQuery().filterName("of one's own").count()).isZero();
    }

    @Test
    void one_that_was_stored_before_is_not_evaluated() {
        for (String query : List.of("{\"assigneeExpression\":\"%s\"}", "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}]}")) {
            Filter old = callers.asSystem(() -> filters.saveFilter(filters.newTaskFilter("old")
                    .setQuery(tasks.createTaskQuery())));
            jdbc.sql("update ACT_RU_FILTER set QUERY_ = ? where ID_ = ?").param(query.formatted(EXPRESSION))
                    .param(old.getId()).update();

            refused(() -> filters.list(old.getId()));
            refused(() -> filters.count(old.getId()));

            jdbc.sql("delete from ACT_RU_FILTER where ID_ = ?").param(old.getId()).update();
        }
    }

    @Test
    void the_lists_of_the_program_still_know_who_is_asking() {
        assertThat(callers.<Long>as("expression-officer", List.of("county-430211"), () -> filters.count(list))).isZero();
    }

    private <T> T asAdministrator(Supplier<T> work) {
        return callers.as("expression-admin", List.of("camunda-admin"), work);
    }

    private TaskQuery nested() {
        TaskQueryImpl inner = new TaskQueryImpl();
        inner.taskAssigneeExpression(EXPRESSION);
        TaskQueryImpl middle = new TaskQueryImpl();
        middle.addOrQuery(inner);
        TaskQueryImpl outer = (TaskQueryImpl) tasks.createTaskQuery();
        outer.addOrQuery(middle);
        return outer;
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(BadUserRequestException.class).hasMessageContaining("表达式");
    }
}
