package org.tidu.casework;

import org.springframework.stereotype.Component;
import org.tidu.area.Groups;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.NotFound;

/** The officers' tasks that whoever makes this request may see: those of their offices, those they hold, and for administrators all. */
@Component
class OfficeTasks {

    private final Tasks tasks;
    private final CurrentUser user;

    OfficeTasks(Tasks tasks, CurrentUser user) {
        this.tasks = tasks;
        this.user = user;
    }

    /** @throws NotFound when there is no such task, or none the caller may see */
    TaskView visible(String taskId) {
        return tasks.find(taskId).filter(this::isVisible).orElseThrow(OfficeTasks::none);
    }

    private boolean isVisible(TaskView task) {
        boolean ofAnEnterprise = task.groups().stream().anyMatch(group -> group.startsWith(Groups.ENTERPRISE_PREFIX));
        return user.isStaff() && !ofAnEnterprise && (user.isAdministrator() || user.userId().equals(task.assignee())
                || task.groups().stream().anyMatch(user.groups()::contains));
    }

    static NotFound none() {
        return new NotFound("没有这项任务，或已办结");
    }
}
