package org.tidu.engine.gate;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.tidu.engine.TaskTitle;
import org.tidu.form.FormTask;
import org.tidu.form.schema.FormSchema;

/** Finds out what a task or a start asks, after the engine's own checks of who may do it. */
final class FormLookUp {

    private final DeployedForms forms = new DeployedForms();

    /** Empty when there is no such task, or no more. */
    Optional<FormRequest> ofTask(String taskId, CommandContext engine) {
        TaskEntity task = taskId == null ? null : engine.getTaskManager().findTaskById(taskId);
        if (task == null) {
            return Optional.empty();
        }
        for (CommandChecker checker : engine.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkTaskWork(task);
        }
        Caller.of(engine).mustNotWorkForAnother(task);
        return Optional.of(engine.runWithoutAuthorization(inside -> asked(task, inside)));
    }

    /** What an open task asks, for somebody whose right to see it has been checked. */
    Optional<FormRequest> shown(String taskId, CommandContext engine) {
        return Optional.ofNullable(engine.getTaskManager().findTaskById(taskId))
                .map(task -> engine.runWithoutAuthorization(inside -> asked(task, inside)));
    }

    /** The form of an open task; empty when there is no such task or it has none. */
    Optional<FormSchema> formOf(String taskId, CommandContext engine) {
        return Optional.ofNullable(taskId == null ? null : engine.getTaskManager().findTaskById(taskId))
                .map(task -> engine.runWithoutAuthorization(inside ->
                        forms.of(new GetTaskFormCmd(task.getId()).execute(inside), inside)));
    }

    private FormRequest asked(TaskEntity task, CommandContext engine) {
        FormData form = new GetTaskFormCmd(task.getId()).execute(engine);
        ExecutionEntity instance = task.getProcessInstance();
        return new FormRequest(forms.of(form, engine), told(task), instance == null ? null : instance.getBusinessKey(),
                PlainVariables.of(task.getVariablesTyped(false)));
    }

    private static FormTask told(TaskEntity task) {
        return new FormTask(task.getId(), TaskTitle.withoutSubject(task.getName()), task.getProcessInstanceId(), task.getAssignee());
    }

    /** Empty when there is no such process. */
    Optional<FormRequest> ofStart(String processDefinitionId, CommandContext engine) {
        ProcessDefinitionEntity definition = processDefinitionId == null ? null
                : engine.getProcessDefinitionManager().findLatestProcessDefinitionById(processDefinitionId);
        if (definition == null) {
            return Optional.empty();
        }
        for (CommandChecker checker : engine.getProcessEngineConfiguration().getCommandCheckers()) {
            checker.checkCreateProcessInstance(definition);
        }
        return Optional.of(engine.runWithoutAuthorization(inside -> {
            FormData form = new GetStartFormCmd(processDefinitionId).execute(inside);
            return new FormRequest(forms.of(form, inside), null, null, Map.of());
        }));
    }
}
