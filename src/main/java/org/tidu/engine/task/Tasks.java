package org.tidu.engine.task;

import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.tidu.engine.Callers;
import org.tidu.engine.TaskTitle;
import org.tidu.engine.Values;
import org.tidu.engine.gate.CheckedCompletion;
import org.tidu.form.FormOutOfTime;
import org.tidu.form.InvalidForm;
import org.tidu.problem.Conflict;
import org.tidu.problem.NotFound;

/** Open user tasks, seen and completed on behalf of the portal. */
@Component
public class Tasks {

    private final TaskService tasks;
    private final FormService forms;
    private final OpenTaskTable table;
    private final Callers callers;

    Tasks(TaskService tasks, FormService forms, OpenTaskTable table, Callers callers) {
        this.tasks = tasks;
        this.forms = forms;
        this.table = table;
        this.callers = callers;
    }

    public List<TaskView> openForGroup(String group) {
        return views(tasks.createTaskQuery().taskCandidateGroup(group).includeAssignedTasks());
    }

    /** Open tasks that are this person's own. */
    public List<TaskView> openForUser(String userId) {
        return views(tasks.createTaskQuery().taskAssignee(userId));
    }

    /** Open tasks of one case, those of the processes it calls included. */
    public List<TaskView> openForBusinessKey(String businessKey) {
        return views(tasks.createTaskQuery().processInstanceBusinessKey(businessKey));
    }

    /** When the first open task of each of these processes is due, by business key; without those that wait for nobody. */
    public Map<String, Instant> firstDue(Collection<String> businessKeys) {
        return table.firstDue(businessKeys);
    }

    public Optional<TaskView> find(String taskId) {
        return views(tasks.createTaskQuery().taskId(taskId)).stream().findFirst();
    }

    /** What the form of the task shows, as Tasklist gets it; maps and lists for JSON. */
    public Map<String, Object> formData(String taskId) {
        return callers.asSystem(() -> Values.toPlain(forms.getTaskFormVariables(taskId)));
    }

    /**
     * Completes the task; the values are checked against its form, whoever calls.
     *
     * @throws org.tidu.problem.InvalidInput naming every bad field below {@code data}
     * @throws Conflict when the time for it is over, or somebody else has just done it
     */
    public void complete(String taskId, Map<String, Object> values) {
        try {
            tasks.complete(taskId, Values.toEngine(values));
        } catch (FormOutOfTime late) {
            throw new Conflict(late.getMessage());
        } catch (InvalidForm refused) {
            throw refused.asInvalidInput("data");
        } catch (NotFoundException gone) {
            throw new NotFound(gone.getMessage());
        } catch (OptimisticLockingException takenMeanwhile) {
            throw new Conflict("该任务刚刚由他人办理，请刷新后查看");
        }
    }

    /** Completes a task with what was checked when it was taken in; false when it is not open any more. */
    public boolean completeChecked(String taskId, Map<String, Object> values) {
        return callers.asSystem(() -> ((CheckedCompletion) tasks).completeChecked(taskId, Values.toEngine(values)));
    }

    /**
     * Gives a claimed task to somebody else; its grant goes with it. The module has checked that they may have it.
     *
     * @throws Conflict when it is no longer held by {@code from}
     */
    public void handOver(String taskId, String from, String to) {
        callers.asSystem(() -> {
            Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
            if (task == null || !from.equals(task.getAssignee())) {
                throw new Conflict("该任务刚刚换了办理人或已办结，请刷新后查看");
            }
            tasks.setAssignee(taskId, to);
            return null;
        });
    }

    private List<TaskView> views(TaskQuery query) {
        return callers.asSystem(() -> {
            List<Task> open = query.initializeFormKeys().orderByTaskCreateTime().asc().list();
            Map<String, TaskSurroundings> surroundings =
                    table.surroundings(open.stream().map(Task::getId).toList());
            // what is not there any more has been completed since the query
            return open.stream().filter(task -> surroundings.containsKey(task.getId()))
                    .map(task -> view(task, surroundings.get(task.getId()))).toList();
        });
    }

    private static TaskView view(Task task, TaskSurroundings surroundings) {
        return new TaskView(task.getId(), task.getTaskDefinitionKey(),
                TaskTitle.withoutSubject(task.getName()), task.getProcessInstanceId(),
                surroundings.businessKey(), instant(task.getCreateTime()), instant(task.getDueDate()),
                task.getCamundaFormRef() == null ? null : task.getCamundaFormRef().getKey(), task.getAssignee(),
                surroundings.groups());
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
