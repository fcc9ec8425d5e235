package org.tidu.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.engine.gate.EnforcedEngine;

/** Queries people send are values only, and tell of the listed variables only. */
class SentQueryTest {

    private static final String EXPRESSION = "${1 eq 1 ? '%' : 'zz'}";

    private final EnforcedEngine enforced = EnforcedEngine.SHARED;
    private final TaskService tasks = enforced.engine.getTaskService();
    private final FilterService filters = enforced.engine.getFilterService();
    private Filter own;

    @BeforeEach
    void givenAStoredListWithAnExpressionOfTheSystem() {
        own = filters.saveFilter(filters.newTaskFilter("own " + System.nanoTime())
                .setQuery(tasks.createTaskQuery().or().taskAssigneeExpression("${currentUser()}").endOr()));
    }

    @ParameterizedTest
    @ValueSource(strings = {EnforcedEngine.GROUP, "camunda-admin"})
    void anExpressionIsEvaluatedAtNoDepth(String group) {
        List<Supplier<TaskQuery>> places = List.of(
                () -> tasks.createTaskQuery().processInstanceBusinessKeyLikeExpression(EXPRESSION),
                () -> tasks.createTaskQuery().or().taskName("x").processInstanceBusinessKeyLikeExpression(EXPRESSION).endOr(),
                () -> tasks.createTaskQuery().or().taskName("x").endOr().or().taskAssigneeExpression(EXPRESSION).endOr(),
                () -> tasks.createTaskQuery().or().dueBeforeExpression("${now()}").followUpAfterExpression("${now()}").endOr());

        for (Supplier<TaskQuery> place : places) {
            refused(group, () -> place.get().count());
            refused(group, () -> place.get().list());
            refused(group, () -> place.get().singleResult());
            refused(group, () -> filters.count(own.getId(), place.get()));
            refused(group, () -> filters.list(own.getId(), place.get()));
            refused(group, () -> filters.listPage(own.getId(), place.get(), 0, 1));
            refused(group, () -> filters.singleResult(own.getId(), place.get()));
            refused(group, () -> filters.saveFilter(filters.newTaskFilter("x").setQuery(place.get())));
        }
        assertThat(filters.createFilterQuery().filterName("x").count()).isZero();
    }

    @Test
    void theSystemsOwnListsStillNameTheirReader() throws Exception {
        String task = enforced.startedReview().getId();
        enforced.as("tianyuan1", () -> {
            tasks.claim(task, "tianyuan1");
            return null;
        });

        assertThat(enforced.as("camunda", List.of("camunda-admin"), () -> filters.list(own.getId()))).isEmpty();
        assertThat(enforced.as("tianyuan1", List.of("camunda-admin"), () -> filters.list(own.getId()))).isNotEmpty();
    }

    @Test
    void anOfficerDoesNotProbeOtherVariables() {
        enforced.startedReview();
        List<Supplier<TaskQuery>> probes = List.of(
                () -> tasks.createTaskQuery().processVariableValueLike("reason", "旧%"),
                () -> tasks.createTaskQuery().taskVariableValueEquals("reason", "旧理由"),
                () -> tasks.createTaskQuery().or().taskName("x").processVariableValueEquals("reason", "旧理由").endOr(),
                () -> tasks.createTaskQuery().orderByProcessVariable("reason",
                        ValueType.STRING).asc());

        for (Supplier<TaskQuery> probe : probes) {
            shut(() -> probe.get().list());
            shut(() -> probe.get().count());
        }
        RuntimeService runtime = enforced.engine.getRuntimeService();
        shut(() -> runtime.createVariableInstanceQuery().list());
        shut(() -> runtime.createVariableInstanceQuery().variableName("reason").list());
        shut(() -> runtime.createVariableInstanceQuery().variableNameIn("enterpriseName", "reason").list());
        assertThatCode(() -> enforced.as("tianyuan1", () -> tasks.createTaskQuery()
                .processVariableValueLike("enterpriseName", "株洲%").list())).doesNotThrowAnyException();
        assertThatCode(() -> enforced.as("tianyuan1", () -> runtime.createVariableInstanceQuery()
                .variableNameIn("enterpriseName", "countyName").list())).doesNotThrowAnyException();
    }

    private void refused(String group, Supplier<Object> work) {
        assertThatThrownBy(() -> enforced.as("tianyuan1", List.of(group), work::get))
                .isInstanceOfAny(BadUserRequestException.class, AuthorizationException.class)
                .hasMessageMatching("(?s).*(表达式|Expressions are forbidden|无权).*");
    }

    private void shut(Supplier<Object> work) {
        assertThatThrownBy(() -> enforced.as("tianyuan1", work::get)).isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("只能按申报编号");
    }
}
