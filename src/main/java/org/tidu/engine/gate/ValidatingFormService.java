package org.tidu.engine.gate;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.tidu.engine.Values;
import org.tidu.form.AsTyped;

/** The routes by which Tasklist and the REST API open and submit forms. */
class ValidatingFormService extends FormServiceImpl {

    private final FormGate gate;

    ValidatingFormService(FormGate gate) {
        this.gate = gate;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> values) {
        gate.throughTask(taskId, values, commandExecutor, accepted -> {
            super.submitTaskForm(taskId, accepted);
            return null;
        });
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> values, boolean deserializeValues) {
        ReadableVariables told = gate.told(taskId, commandExecutor);
        return told.of(gate.throughTask(taskId, values, commandExecutor,
                accepted -> super.submitTaskFormWithVariablesInReturn(taskId, accepted, deserializeValues)));
    }

    /**
     * With what has changed since the task came into being, without what the form does not read, and safe to be shown: what
     * people typed is never markup in the texts of the form.
     */
    @Override
    public VariableMap getTaskFormVariables(
            String taskId, Collection<String> names, boolean deserializeObjectValues) {
        VariableMap variables = super.getTaskFormVariables(taskId, names, deserializeObjectValues);
        PlainVariables.toEngine(gate.shown(taskId, commandExecutor)).forEach((name, value) -> {
            if (names == null || names.isEmpty() || names.contains(name)) {
                variables.put(name, value);
            }
        });
        gate.shownInTexts(taskId, commandExecutor).stream().filter(variables::containsKey).forEach(name ->
                variables.put(name, Values.toEngine(AsTyped.of(Values.toPlain((Object) variables.getValueTyped(name))))));
        return gate.told(taskId, commandExecutor).of(variables);
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, Map<String, Object> values) {
        return submitStartForm(definitionId, null, values);
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, String businessKey, Map<String, Object> values) {
        return gate.throughStart(definitionId, values, commandExecutor,
                accepted -> super.submitStartForm(definitionId, businessKey, accepted));
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
