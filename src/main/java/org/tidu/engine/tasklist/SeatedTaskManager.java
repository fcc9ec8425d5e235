package org.tidu.engine.tasklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Answers the queries of task lists, "tasks of these offices or of this person, by due date", from the table of seats.
 * Every other query, and every caller whose grants are not for single tasks, gets the engine's own statement.
 */
class SeatedTaskManager extends TaskManager {

    private static final String LIST = "org.tidu.engine.tasklist.selectSeatedTasks";
    private static final String COUNT = "org.tidu.engine.tasklist.countSeatedTasks";
    private static final String BROAD_GRANTS = "org.tidu.engine.tasklist.selectBroadTaskGrants";

    private final Set<String> seen = new HashSet<>();
    /** By the execution they stood at when they were first read in this command. */
    private final Map<String, TaskEntity> readAt = new HashMap<>();

    @Override
    @SuppressWarnings("unchecked")
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl query) {
        return seated(query).map(seats -> (List<Task>) getDbEntityManager().selectList(LIST, seats))
                .orElseGet(() -> super.findTasksByQueryCriteria(query));
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl query) {
        return seated(query).map(seats -> (Long) getDbEntityManager().selectOne(COUNT, seats))
                .orElseGet(() -> super.findTaskCountByQueryCriteria(query));
    }

    /** There are none: no call of the table of operations makes a task below another. The engine asks at the end of each task. */
    @Override
    public List<Task> findTasksByParentTaskId(String parentTaskId) {
        return List.of();
    }

    @Override
    public TaskEntity findTaskById(String id) {
        TaskEntity task = super.findTaskById(id);
        if (task != null && task.getRevision() > 0 && seen.add(id)) {
            readAt.put(task.getExecutionId(), task);
        }
        return task;
    }

    /** An execution stands at one user task at a time: the one that has been read there. */
    @Override
    public List<TaskEntity> findTasksByExecutionId(String executionId) {
        TaskEntity read = readAt.get(executionId);
        List<TaskEntity> tasks = read == null ? super.findTasksByExecutionId(executionId) : new ArrayList<>(List.of(read));
        tasks.forEach(task -> seen.add(task.getId()));
        return tasks;
    }

    private Optional<SeatQuery> seated(TaskQueryImpl query) {
        Optional<SeatQuery> seats = SeatQuery.of(query);
        if (seats.isEmpty()) {
            return seats;
        }
        configureQuery(query);
        return seats.flatMap(some -> granted(some, query.getAuthCheck()));
    }

    private Optional<SeatQuery> granted(SeatQuery seats, AuthorizationCheck check) {
        if (!check.isAuthorizationCheckEnabled() || check.getAuthUserId() == null) {
            return Optional.of(seats);
        }
        List<?> broad = getDbEntityManager().selectList(BROAD_GRANTS, check);
        if (broad.contains("*")) {
            return Optional.of(seats);
        }
        return broad.isEmpty() ? seats.readBy(check.getAuthUserId(), check.getAuthGroupIds()) : Optional.empty();
    }
}
