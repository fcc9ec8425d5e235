package org.tidu.casework.substitute;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tidu.engine.task.TaskAssigned;

/** In whose name somebody works on a task is said of one assignment: whoever gets the task next, the same person even, begins anew. */
@Component
class AssignmentListener {

    private final SubstitutionTable table;

    AssignmentListener(SubstitutionTable table) {
        this.table = table;
    }

    @EventListener
    void forget(TaskAssigned event) {
        table.actsNoLonger(event.taskId());
    }
}
