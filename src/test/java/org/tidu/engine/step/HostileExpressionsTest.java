package org.tidu.engine.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ServiceTaskBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.RunningApplication;

/** An expression that got into the engine reaches the models' beans, and nothing that leads out of them. */
@RunningApplication
class HostileExpressionsTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    private String deployment;

    @AfterEach
    void nothingIsLeft() {
        if (deployment != null) {
            repository.deleteDeployment(deployment, true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "${''.getClass()}", "${''.class}", "${''['class'].forName('java.lang.Runtime')}",
        "${''.class.classLoader}", "${execution.class}", "${execution.processEngineServices.managementService}",
        "${execution.getProcessEngineServices().getRuntimeService()}", "${execution.setVariable('reached', true)}",
        "${execution.getBpmnModelInstance()}", "${due.class}", "${due.getClass()}", "${due.hashCode()}", "${due.wait()}",
        "${expertPanel.getClass().getName()}", "${lockList.execute(execution)}", "${lockList.class}", "${dataSource}",
        "${jdbcClient.sql('select 1')}", "${staffDirectory.all()}", "${environment}", "${runtimeService}",
        "${T(java.lang.Runtime).getRuntime()}", "${java.lang.System.exit(1)}", "${Runtime.getRuntime()}",
        "${JSON('{}').getClass()}", "${JSON('{}').mapTo('java.lang.Object')}", "${XML('<a/>')}", "${S('<a/>', 'xml')}",
        "${dateTime().getClass()}", "${dateTime().toDate()}", "${now().getTime()}", "${now().class}",
        "${currentUserGroups().size()}", "${text.length()}", "${text.bytes}", "${list.clear()}", "${map.getClass()}"})
    void isRefusedWhereItLeavesThem(String expression) {
        assertThatThrownBy(() -> started(expression)).isInstanceOf(ProcessEngineException.class);

        assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("hostile").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${execution.processBusinessKey}", "${due.workingDays(3)}", "${text == 'x'}", "${JSON('[]')}",
        "${dateTime().plusDays(3) == null}", "${map.text}"})
    void isEvaluatedWhereItStaysWithinThem(String expression) {
        String instance = started(expression);

        assertThat(runtime.getVariable(instance, "reached")).isNotNull();
    }

    @Test
    void aQueryReachesNoMoreThanAModel() {
        assertThatThrownBy(() -> tasks.createTaskQuery().or()
                .taskNameLike("x").processInstanceBusinessKeyLikeExpression("${''.getClass().getName()}").endOr().count())
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void aModelThatBringsCodeIsNotDeployed() {
        refused(withTask(task -> task.camundaClass("java.lang.Thread")));
        refused(withTask(task -> task.camundaExpression("${text}").camundaExecutionListenerClass("start", "java.lang.Thread")));
        refused(Bpmn.createExecutableProcess("hostile").camundaHistoryTimeToLive(1).startEvent()
                .scriptTask().scriptFormat("feel").scriptText("1").endEvent().done());
        refused(Bpmn.createExecutableProcess("hostile").camundaHistoryTimeToLive(1).startEvent()
                .userTask().camundaTaskListenerClass("create", "java.lang.Thread").endEvent().done());
        refused(Bpmn.readModelFromStream(new ByteArrayInputStream("""
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <process id="hostile" isExecutable="true" camunda:historyTimeToLive="1"><startEvent id="s"/>
                    <sequenceFlow id="f" sourceRef="s" targetRef="t"/>
                    <userTask id="t"><extensionElements><camunda:inputOutput><camunda:inputParameter name="x">
                      <camunda:script scriptFormat="feel">1</camunda:script>
                    </camunda:inputParameter></camunda:inputOutput></extensionElements></userTask></process>
                </definitions>""".getBytes(StandardCharsets.UTF_8))));
    }

    /** Where the model itself is refused for it, nothing starts either. */
    private String started(String expression) {
        deploy(withTask(task -> task.camundaExpression(expression).camundaResultVariable("reached")));
        return runtime.startProcessInstanceByKey("hostile", "key", Variables.putValue("text", "x")
                .putValue("list", new ArrayList<>()).putValue("map", new HashMap<>(Map.of("text", "x")))).getId();
    }

    private void refused(BpmnModelInstance model) {
        long before = repository.createDeploymentQuery().count();

        assertThatThrownBy(() -> deploy(model)).isInstanceOf(ProcessEngineException.class).hasMessageContaining("不能自带代码");

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    private void deploy(BpmnModelInstance model) {
        deployment = repository.createDeployment().addModelInstance("hostile.bpmn", model).deploy().getId();
    }

    private static BpmnModelInstance withTask(UnaryOperator<ServiceTaskBuilder> task) {
        return task.apply(Bpmn.createExecutableProcess("hostile").camundaHistoryTimeToLive(1).startEvent().serviceTask())
                .userTask().endEvent().done();
    }
}
