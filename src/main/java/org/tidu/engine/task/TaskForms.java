package org.tidu.engine.task;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.tidu.engine.Callers;

/** Which form the model gives to which task. Deployed models never change, so each is read once. */
@Component
class TaskForms {

    private final RepositoryService repository;
    private final Callers callers;
    private final Map<String, Map<String, String>> byDefinition = new ConcurrentHashMap<>();

    TaskForms(RepositoryService repository, Callers callers) {
        this.repository = repository;
        this.callers = callers;
    }

    /** The id of the form, or null when the task has none. */
    String formOf(String processDefinitionId, String taskKey) {
        return byDefinition.computeIfAbsent(processDefinitionId, this::read).get(taskKey);
    }

    private Map<String, String> read(String processDefinitionId) {
        Map<String, String> forms = new ConcurrentHashMap<>();
        callers.asSystem(() -> repository.getBpmnModelInstance(processDefinitionId))
                .getModelElementsByType(UserTask.class).stream()
                .filter(task -> task.getCamundaFormRef() != null)
                .forEach(task -> forms.put(task.getId(), task.getCamundaFormRef()));
        return forms;
    }
}
