package org.tidu.support;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** Opens cases that wait for a county's officers, by a small process of its own. */
@TestComponent
public class CountyCases {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Clock clock;

    CountyCases(RepositoryService repository, RuntimeService runtime, TaskService tasks, Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.clock = clock;
        repository.createDeployment().name("officer-task").enableDuplicateFiltering(true)
                .addClasspathResource("access/officer-task.bpmn")
                .addClasspathResource("access/officer-review.form").deploy();
    }

    /** A case of the county; the task falls due so much from now, or fell due before when negative. */
    public Task open(String countyCode, Duration due) {
        String instance = runtime.startProcessInstanceByKey("officer-task", Map.of("countyGroup", "county-" + countyCode,
                "enterpriseName", "株洲试验机械有限公司", "dueAt", Date.from(clock.instant().plus(due)))).getId();
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    public Task open(String countyCode) {
        return open(countyCode, Duration.ofDays(10));
    }

    public Task find(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).singleResult();
    }
}
