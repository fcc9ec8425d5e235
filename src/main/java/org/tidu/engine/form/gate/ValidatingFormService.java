package org.tidu.engine.form.gate;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/** The routes by which Tasklist and the REST API submit forms. */
class ValidatingFormService extends FormServiceImpl {

    private final FormGate gate;

    ValidatingFormService(FormGate gate) {
        this.gate = gate;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> values) {
        super.submitTaskForm(taskId, gate.forTask(taskId, values, commandExecutor));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> values, boolean deserializeValues) {
        return super.submitTaskFormWithVariablesInReturn(
                taskId, gate.forTask(taskId, values, commandExecutor), deserializeValues);
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, Map<String, Object> values) {
        return submitStartForm(definitionId, null, values);
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, String businessKey, Map<String, Object> values) {
        return super.submitStartForm(definitionId, businessKey, gate.forStart(definitionId, values, commandExecutor));
    }

    @Override
    @Deprecated
    public void submitTaskFormData(String taskId, Map<String, String> values) {
        submitTaskForm(taskId, new HashMap<>(values));
    }

    @Override
    @Deprecated
    public ProcessInstance submitStartFormData(String definitionId, Map<String, String> values) {
        return submitStartForm(definitionId, new HashMap<>(values));
    }

    @Override
    @Deprecated
    public ProcessInstance submitStartFormData(String definitionId, String businessKey, Map<String, String> values) {
        return submitStartForm(definitionId, businessKey, new HashMap<>(values));
    }
}
