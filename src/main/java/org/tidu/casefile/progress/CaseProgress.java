package org.tidu.casefile.progress;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;

/**
 * Keeps the case in step with its process. The model says where a case stands: elements carry the properties
 * {@code stage} and, where the case ends, {@code outcome}.
 */
@Component("caseProgress")
class CaseProgress implements ExecutionListener {

    private final CaseProgression progression;

    CaseProgress(CaseProgression progression) {
        this.progression = progression;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String outcome = property(execution, "outcome");
        String number = execution.getProcessBusinessKey();
        if (outcome == null) {
            progression.enter(number, Stage.valueOf(property(execution, "stage")));
        } else {
            progression.close(number, Outcome.valueOf(outcome));
        }
    }

    private static String property(DelegateExecution execution, String name) {
        return execution.getBpmnModelElementInstance().getExtensionElements().getElementsQuery()
                .filterByType(CamundaProperties.class).singleResult().getCamundaProperties().stream()
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst().orElse(null);
    }
}
