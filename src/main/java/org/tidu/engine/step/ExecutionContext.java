package org.tidu.engine.step;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.tidu.engine.Values;

/** An execution of the engine as a step sees it. */
record ExecutionContext(DelegateExecution execution) implements StepContext {

    @Override
    public String businessKey() {
        return execution.getProcessBusinessKey();
    }

    @Override
    public void setBusinessKey(String businessKey) {
        execution.setProcessBusinessKey(businessKey);
    }

    @Override
    public String instanceId() {
        return execution.getProcessInstanceId();
    }

    @Override
    public <T> T get(Variable<T> variable) {
        return Values.as(variable.type(), execution.getVariable(variable.name()));
    }

    @Override
    public <T> void set(Variable<T> variable, T value) {
        execution.setVariable(variable.name(), Values.toEngine(value));
    }

    @Override
    public void setAll(Map<String, ?> variables) {
        execution.setVariables(Values.toEngine(variables));
    }

    @Override
    public String property(String name) {
        ExtensionElements extensions = execution.getBpmnModelElementInstance().getExtensionElements();
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).singleResult().getCamundaProperties()
                .stream()
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst().orElse(null);
    }
}
