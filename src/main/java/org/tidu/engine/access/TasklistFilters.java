package org.tidu.engine.access;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.tidu.area.Groups;
import org.tidu.engine.guard.Expressions;
import org.tidu.engine.guard.ListColumns;

/**
 * The four task lists every officer finds in Tasklist; administrators have no office, and find their own tasks only. Their queries name the current user by the few expressions the
 * program itself may store; nobody can store another.
 */
@Component
class TasklistFilters {

    private static final String EVERYBODY = "";
    private static final String MINE = "我的任务";
    /** What waits for an office is named after its level; each level sees its own list only. */
    private static final Map<String, String> WAITING = Map.of(Groups.COUNTY_PREFIX, "本县市区待办",
            Groups.CITY_PREFIX, "本市待办", Groups.PROVINCE_PREFIX, "全省待办", Groups.EXPERTS_PREFIX, "评审待办",
            Groups.POLICY_PREFIX, "规则待办");
    private static final String DUE_SOON = "即将到期";
    private static final String OVERDUE = "已逾期";

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;
    private final StaffGrants staff;

    TasklistFilters(FilterService filters, TaskService tasks, Grants grants, StaffGrants staff) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
        this.staff = staff;
    }

    void ensure() {
        WAITING.forEach((level, name) ->
                ensure(10, name, "本单位待认领、待办理的任务", "#2f6fbd",
                        level.equals(Groups.EXPERTS_PREFIX) ? own() : offices(tasks.createTaskQuery()), level));
        String mine = ensure(20, MINE, "已由本人认领的任务", "#3b7f4b", own(), EVERYBODY);
        grants.toGroup(Groups.ADMINISTRATORS, Resources.FILTER, mine, Permissions.READ);
        ensure(30, DUE_SOON, "三天内到期的任务", "#b7791f",
                reachable().dueAfterExpression(Expressions.NOW).dueBeforeExpression(Expressions.IN_THREE_DAYS),
                EVERYBODY);
        ensure(40, OVERDUE, "已过办理期限的任务", "#b03a2e", reachable().dueBeforeExpression(Expressions.NOW),
                EVERYBODY);
    }

    /** Tasks that are the user's by name: claimed, or given to an expert. */
    private TaskQuery own() {
        return own(tasks.createTaskQuery());
    }

    /** Tasks of the user's office, and the user's own: an expert's have no group, so that scoring stays blind. */
    private TaskQuery reachable() {
        return offices(own(tasks.createTaskQuery().or())).endOr();
    }

    private static TaskQuery own(TaskQuery query) {
        return query.taskInvolvedUserExpression(Expressions.CURRENT_USER);
    }

    /** Tasks the user's groups are candidates of, claimed or not. */
    private static TaskQuery offices(TaskQuery query) {
        return query.taskCandidateGroupInExpression(Expressions.CURRENT_GROUPS).includeAssignedTasks();
    }

    private String ensure(int priority, String name, String description, String colour, TaskQuery query,
            String groupPrefix) {
        Filter filter = filters.createFilterQuery().filterName(name).singleResult();
        if (filter == null) {
            filter = filters.newTaskFilter(name);
        }
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(Map.of("description", description, "color", colour, "priority", priority,
                "refresh", true, "variables", ListColumns.OF_FILTER, "showUndefinedVariable", false));
        String id = filters.saveFilter(filter).getId();
        staff.officers().stream().filter(group -> group.startsWith(groupPrefix))
                .forEach(group -> grants.toGroup(group, Resources.FILTER, id, Permissions.READ));
        return id;
    }
}
