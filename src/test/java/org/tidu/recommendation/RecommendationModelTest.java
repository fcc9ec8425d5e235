package org.tidu.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidu.engine.step.Step;

/** The names the code uses are the names the models use. */
class RecommendationModelTest {

    private static final Set<String> STEPS = Arrays.stream(RecommendationSteps.class.getDeclaredMethods())
            .filter(method -> Step.class.equals(method.getReturnType()))
            .map(method -> "${" + method.getName() + "}").collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource
    void the_process_of_a_level_has_its_key_forms_and_deadline(Level level) {
        BpmnModelInstance model = model(level.processKey());

        assertThat(all(model, Process.class)).singleElement()
                .satisfies(process -> assertThat(process.getId()).isEqualTo(level.processKey()));
        assertThat(all(model, UserTask.class)).extracting(UserTask::getCamundaFormRef)
                .containsExactlyInAnyOrder(level.rankingForm(), level.overdueForm());
        assertThat(all(model, TimeDate.class)).filteredOn(time -> time.getParentElement().getParentElement() instanceof BoundaryEvent)
                .hasSize(2).allSatisfy(time -> assertThat(time.getTextContent()).contains(level.deadlineVariable()));
        assertThat(all(model, ServiceTask.class)).extracting(ServiceTask::getCamundaDelegateExpression)
                .allMatch(STEPS::contains);
    }

    @ParameterizedTest
    @EnumSource
    void a_declaration_waits_for_the_message_of_the_level_and_asks_its_outcome(Level level) {
        BpmnModelInstance declaration = model("declaration");

        assertThat(all(declaration, Message.class)).extracting(Message::getName).contains(level.lockedMessage());
        assertThat(Bpmn.convertToString(declaration)).contains("${" + level.outcomeVariable() + " == 'RECOMMENDED'");
    }

    @Test
    void round_counties_and_city_wait_for_what_is_sent_to_them() {
        assertThat(all(model("round"), Message.class)).extracting(Message::getName)
                .containsExactlyInAnyOrder(RoundProgress.COUNTY_LISTS_LOCKED, RoundProgress.CITY_LIST_LOCKED);
        assertThat(all(model(Level.CITY.processKey()), Message.class)).extracting(Message::getName)
                .containsExactly(RoundProgress.COUNTY_LISTS_LOCKED);
        assertThat(all(model(Level.COUNTY.processKey()), Message.class)).extracting(Message::getName)
                .containsExactlyInAnyOrder(WaitingCounties.CANDIDATES_CHANGED, WaitingCounties.NO_CANDIDATES);
    }

    private static BpmnModelInstance model(String key) {
        return Bpmn.readModelFromFile(Path.of("processes", key + ".bpmn").toFile());
    }

    private static <T extends ModelElementInstance> Collection<T> all(BpmnModelInstance model, Class<T> type) {
        return model.getModelElementsByType(type);
    }
}
