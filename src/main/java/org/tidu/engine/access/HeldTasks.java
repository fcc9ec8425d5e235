package org.tidu.engine.access;

import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/** Tasks somebody holds by having claimed them: the claim is a grant of its own, which outlives the office. */
final class HeldTasks {

    private HeldTasks() {}

    /** In the transaction that takes the office away. Tasks given to a person by name, as to experts, have no office. */
    static void handBack(CommandContext engine, String userId, UnaryOperator<TaskQuery> office) {
        TaskService tasks = engine.getProcessEngineConfiguration().getTaskService();
        engine.runWithoutAuthorization(() -> {
            TaskQuery held = tasks.createTaskQuery().taskAssignee(userId);
            for (Task task : office.apply(held).includeAssignedTasks().unlimitedList()) {
                tasks.setAssignee(task.getId(), null);
            }
            return null;
        });
    }
}
