package org.tidu.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Journey;
import org.tidu.declaration.task.Desk;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.form.schema.FormParts;
import org.tidu.problem.InvalidInput;
import org.tidu.support.Answer;
import org.tidu.support.ProcessTest;
import org.tidu.support.ProjectForms;
import org.tidu.support.Stored;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** Every user task and every question of its form: each wrong answer is refused by its label, nothing is stored. */
@ProcessTest
class BadFormInputTest {

    private static final String EXPERT = "forms-experts-43";

    @Autowired TaskBench bench;
    @Autowired Visitors visitors;
    @Autowired Tasks tasks;
    @Autowired Desk desk;
    @Autowired RepositoryService repository;
    @Autowired Stored stored;

    private final SoftAssertions softly = new SoftAssertions();
    private final Map<String, Visitor> officers = new HashMap<>();

    @Test
    void every_wrong_answer_at_every_task_is_refused_by_the_label_of_its_field() {
        List<TaskView> open = openWithOfficers();
        Map<String, String> before = stored.now();

        for (TaskView task : open) {
            for (SpoiltField spoilt : SpoiltField.of(task.formId())) {
                refused(task, spoilt.values(), spoilt.field());
            }
            refused(task, Map.of(), SpoiltField.firstRequired(task.formId()));
            refused(task, Map.of("nonsense", "x"), "nonsense");
            softly.assertThat(tasks.find(task.id())).as(task.key()).contains(task);
            softly.assertThat(stored.now()).as(task.key()).isEqualTo(before);
        }

        softly.assertAll();
    }

    @Test
    void the_same_with_http_basic_and_nobody_of_another_place_gets_that_far() {
        List<TaskView> open = openWithOfficers();
        open.stream().map(BadFormInputTest::group).filter(group -> !group.startsWith("enterprise-"))
                .forEach(group -> visitors.program("forms-" + group, group));
        Visitor elsewhere = visitors.program("forms-elsewhere", "county-430203");
        Map<String, String> before = stored.now();

        for (TaskView task : open) {
            String path = "/engine-rest/task/" + task.id() + "/submit-form";
            softly.assertThat(elsewhere.post(path, "{\"variables\":{}}").status()).as(task.key()).isIn(403, 404);
            String group = group(task);
            if (!group.startsWith("enterprise-")) {
                Answer answer = visitors.stranger().withBasic("forms-" + group, Visitors.STAFF_PASSWORD)
                        .post(path, "{\"variables\":{\"nonsense\":{\"value\":1}}}");
                softly.assertThat(answer.status()).as(task.key() + answer.body()).isEqualTo(400);
            }
        }

        softly.assertThat(stored.now()).isEqualTo(before);
        softly.assertAll();
    }

    @Test
    void a_round_is_not_drafted_with_wrong_answers() {
        String definition = repository.createProcessDefinitionQuery().processDefinitionKey("round").latestVersion()
                .singleResult().getId();
        Visitor city = officer("city-4302");
        Map<String, String> before = stored.now();

        for (SpoiltField spoilt : SpoiltField.of("round-draft")) {
            Answer answer = city.post("/camunda/api/engine/engine/default/process-definition/" + definition
                    + "/submit-form", body(spoilt.values()));
            softly.assertThat(answer.status()).as(spoilt + answer.body()).isEqualTo(400);
            softly.assertThat(answer.body()).as(spoilt.toString()).contains(spoilt.field());
        }

        softly.assertThat(stored.now()).isEqualTo(before);
        softly.assertAll();
    }

    @Test
    void every_form_belongs_to_a_task_a_start_or_the_self_test() {
        Set<String> asked = new TreeSet<>(List.of("declaration-start", "round-draft", "self-test"));
        bench.oneOfEach(EXPERT).forEach(task -> asked.add(task.formId()));

        List<String> forms = Arrays.stream(Path.of("forms").toFile().listFiles()).map(File::getName)
                .map(name -> name.replace(".form", "")).filter(name -> !FormParts.of(ProjectForms.text("application")).contains(name)).toList();

        assertThat(asked).containsExactlyInAnyOrderElementsOf(forms);
    }

    /** Officers first, so that nothing but answers comes between two looks at the tables. */
    private List<TaskView> openWithOfficers() {
        List<TaskView> open = bench.oneOfEach(EXPERT);
        open.stream().map(BadFormInputTest::group).filter(group -> !group.startsWith("enterprise-"))
                .forEach(this::officer);
        return open;
    }

    private void refused(TaskView task, Map<String, Object> values, String label) {
        String group = group(task);
        String shown = task.key() + " " + values.toString().substring(0, Math.min(200, values.toString().length()));
        if (group.startsWith("enterprise-")) {
            softly.assertThatThrownBy(() -> desk.complete(task.id(), Journey.MEMBER, values)).as(shown).isInstanceOfSatisfying(InvalidInput.class,
                    refused -> softly.assertThat(refused.errors()).as(shown).anyMatch(error -> error.message().contains(label)));
            return;
        }
        Answer answer = officer(group).post(
                "/camunda/api/engine/engine/default/task/" + task.id() + "/submit-form", body(values));
        softly.assertThat(answer.status()).as(shown + answer.body()).isEqualTo(400);
        softly.assertThat(answer.body()).as(shown).contains(label);
    }

    /** An expert's task is that person's alone. */
    private static String group(TaskView task) {
        return task.groups().isEmpty() ? "experts-43" : task.groups().get(0);
    }

    /** Somebody of the group, logged in to Tasklist. */
    private Visitor officer(String group) {
        return officers.computeIfAbsent(group, name -> visitors.officer("forms-" + name, name));
    }

    /** As Tasklist sends it: lists as JSON variables. */
    private static String body(Map<String, Object> values) {
        ObjectMapper json = new ObjectMapper();
        Map<String, Object> variables = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, Object> value : values.entrySet()) {
                variables.put(value.getKey(), value.getValue() instanceof List<?> list
                        ? Map.of("type", "Json", "value", json.writeValueAsString(list))
                        : Map.of("value", value.getValue()));
            }
            return json.writeValueAsString(Map.of("variables", variables));
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(notJson);
        }
    }
}
