package org.tidu.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tidu.engine.Callers;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;

/** Officers at work: they do the task that waits for them, as they would in Tasklist. */
@Demo
class OfficerActs {

    private final Office office;
    private final Tasks tasks;
    private final Callers callers;

    OfficerActs(Office office, Tasks tasks, Callers callers) {
        this.office = office;
        this.tasks = tasks;
        this.callers = callers;
    }

    void complete(String officerId, String businessKey, Map<String, Object> values) {
        complete(officerId, businessKey, seen -> values);
    }

    /** @param answer from what the form shows to what the officer fills in */
    void complete(String officerId, String businessKey, Function<Map<String, Object>, Map<String, Object>> answer) {
        Officer officer = office.get(officerId);
        TaskView task = tasks.openForBusinessKey(businessKey).stream()
                .filter(open -> open.groups().contains(officer.group()) || officerId.equals(open.assignee()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(officerId + " has no task in " + businessKey));
        Map<String, Object> values = answer.apply(tasks.formData(task.id()));
        as(officerId, () -> {
            tasks.complete(task.id(), values);
            return null;
        });
    }

    <T> T as(String officerId, Supplier<T> work) {
        return callers.as(officerId, List.of(office.get(officerId).group()), work);
    }
}
