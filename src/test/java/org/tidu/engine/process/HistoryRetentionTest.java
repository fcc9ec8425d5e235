package org.tidu.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.CleanableHistoricProcessInstanceReportResult;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidu.engine.gate.EnforcedEngine;

/** History lives as long as the model says, from the end of the instance, and is not written twice for it. */
class HistoryRetentionTest {

    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");
    private static final Instant END = START.plus(Duration.ofDays(100));

    private final ProcessEngine engine = EnforcedEngine.SHARED.engine;
    private final HistoryService history = engine.getHistoryService();
    private String instance;

    @BeforeEach
    void givenAnInstanceThatTookAHundredDaysOfAModelThatIsKeptForTen() {
        engine.getRepositoryService().createDeployment().addModelInstance("kept.bpmn",
                Bpmn.createExecutableProcess("kept").camundaHistoryTimeToLive(10).startEvent().userTask().endEvent()
                        .done()).deploy();
        standAt(START);
        instance = engine.getRuntimeService().startProcessInstanceByKey("kept",
                Variables.putValue("note", "x")).getId();
        standAt(END);
        engine.getTaskService().complete(EnforcedEngine.SHARED.task(instance).getId());
    }

    @AfterEach
    void theClockRunsAgain() {
        ClockUtil.reset();
        engine.getRepositoryService().createDeploymentQuery().list().stream()
                .filter(deployment -> engine.getRepositoryService().getDeploymentResourceNames(deployment.getId())
                        .contains("kept.bpmn"))
                .forEach(deployment -> engine.getRepositoryService().deleteDeployment(deployment.getId(), true));
    }

    @Test
    void noRowIsGivenAnInstantOfItsRemoval() {
        assertThat(history.createHistoricProcessInstanceQuery().processInstanceId(instance).singleResult().getEndTime())
                .isEqualTo(Date.from(END));
        assertThat(history.createHistoricProcessInstanceQuery().processInstanceId(instance).singleResult().getRemovalTime())
                .isNull();
        assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(instance).list())
                .hasSize(3).allSatisfy(row -> assertThat(row.getRemovalTime()).isNull());
        assertThat(history.createHistoricTaskInstanceQuery().processInstanceId(instance).singleResult().getRemovalTime())
                .isNull();
        assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(instance).singleResult().getRemovalTime())
                .isNull();
    }

    @Test
    void itMayGoTenDaysAfterItsEndAndNotBefore() {
        standAt(END.plus(Duration.ofDays(9)));
        assertThat(mayGo()).isZero();

        standAt(END.plus(Duration.ofDays(10)));
        assertThat(mayGo()).isEqualTo(1);
    }

    private long mayGo() {
        return history.createCleanableHistoricProcessInstanceReport().processDefinitionKeyIn("kept").list().stream()
                .mapToLong(CleanableHistoricProcessInstanceReportResult::getCleanableProcessInstanceCount).sum();
    }

    private static void standAt(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }
}
