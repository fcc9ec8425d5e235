package org.tidu.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a task's variables tell its holder is what the form reads, whichever way they are asked for. */
class ToldVariablesTest {

    private static final List<String> ADMINISTRATORS = List.of("camunda-admin");

    private final EnforcedEngine enforced = EnforcedEngine.SHARED;
    private final TaskService tasks = enforced.engine.getTaskService();
    private final FormService forms = enforced.engine.getFormService();
    private String review;

    /** A way to read variables of a task. */
    private interface Route {
        Map<String, Object> read(ToldVariablesTest test);
    }

    static Stream<Route> routes() {
        List<String> both = List.of("factoryName", "secret");
        return Stream.of(
                test -> test.tasks.getVariables(test.review), test -> test.tasks.getVariablesTyped(test.review),
                test -> test.tasks.getVariablesTyped(test.review, false),
                test -> test.tasks.getVariables(test.review, both),
                test -> test.tasks.getVariablesTyped(test.review, both, false),
                test -> test.tasks.getVariablesLocal(test.review), test -> test.tasks.getVariablesLocalTyped(test.review),
                test -> test.tasks.getVariablesLocalTyped(test.review, false),
                test -> test.tasks.getVariablesLocal(test.review, both),
                test -> test.tasks.getVariablesLocalTyped(test.review, both, false),
                test -> test.forms.getTaskFormVariables(test.review),
                test -> test.forms.getTaskFormVariables(test.review, both, false),
                test -> test.one(name -> test.tasks.getVariable(test.review, name)),
                test -> test.one(name -> test.tasks.getVariableLocal(test.review, name)),
                test -> test.one(name -> test.tasks.getVariableTyped(test.review, name)),
                test -> test.one(name -> test.tasks.getVariableTyped(test.review, name, false)),
                test -> test.one(name -> test.tasks.getVariableLocalTyped(test.review, name)),
                test -> test.one(name -> test.tasks.getVariableLocalTyped(test.review, name, false)));
    }

    @BeforeEach
    void givenAReviewWithSomethingTheFormDoesNotRead() {
        review = enforced.startedReview().getId();
        tasks.setVariable(review, "secret", "expert2");
        tasks.setVariablesLocal(review, Map.of("secret", "expert2", "factoryName", "株洲一厂"));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void anOfficerIsToldWhatTheFormReads(Route route) throws Exception {
        assertThat(enforced.as("tianyuan1", () -> route.read(this)).keySet())
                .contains("factoryName").doesNotContain("secret");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void anAdministratorAndTheSystemSeeAll(Route route) throws Exception {
        assertThat(enforced.as("admin", ADMINISTRATORS, () -> route.read(this))).containsKeys("factoryName", "secret");
        assertThat(route.read(this)).containsKeys("factoryName", "secret");
    }

    @Test
    void completingTellsNoMore() throws Exception {
        Map<String, Object> decision = Map.of("decision", "RECOMMEND");

        VariableMap told = enforced.as("tianyuan1", () -> tasks.completeWithVariablesInReturn(review, decision, false));
        assertThat(told.keySet()).contains("factoryName").doesNotContain("secret");

        givenAReviewWithSomethingTheFormDoesNotRead();
        told = enforced.as("tianyuan1", () -> forms.submitTaskFormWithVariablesInReturn(review, decision, false));
        assertThat(told.keySet()).contains("factoryName").doesNotContain("secret");
    }

    @Test
    void whatATextOfTheFormShowsIsNoMarkupThere() throws Exception {
        String typed = "企业 [点此](http://evil.example/)";
        String literal = "企业 &#91;点此&#93;&#40;http&#58;&#47;&#47;evil&#46;example&#47;&#41;";
        tasks.setVariables(review, Map.of("applicant", typed, "factoryName", typed,
                "partners", SpinValues.jsonValue("[{\"name\": \"<b>\", \"share\": 1}]").create()));

        VariableMap shown = enforced.as("tianyuan1", () -> forms.getTaskFormVariables(review));

        assertThat(shown.get("applicant")).isEqualTo(literal);
        assertThat(shown.get("partners")).hasToString("[{\"name\":\"&#60;b&#62;\",\"share\":1}]");
        assertThat(shown.get("factoryName")).as("in a field").isEqualTo(tasks.getVariableLocal(review, "factoryName"));
        assertThat(tasks.getVariable(review, "applicant")).as("as it is stored").isEqualTo(typed);
    }

    @Test
    void aTaskWithoutAFormTellsNothing() throws Exception {
        String instance = tasks.createTaskQuery().taskId(review).singleResult().getProcessInstanceId();
        tasks.complete(review, Map.of("decision", "RECOMMEND"));
        String archive = enforced.task(instance).getId();

        assertThat(enforced.as("tianyuan1", () -> tasks.getVariables(archive))).isEmpty();
    }

    /** Both, asked for one by one. */
    private Map<String, Object> one(Function<String, Object> read) {
        Map<String, Object> found = new LinkedHashMap<>();
        Stream.of("factoryName", "secret").forEach(name -> {
            Object value = read.apply(name);
            if (value != null) {
                found.put(name, value);
            }
        });
        return found;
    }
}
