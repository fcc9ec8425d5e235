package org.tidu.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.identity.DemoMode;

/** Accounts of the staff, with the tasks that wait for each. */
@Demo
class StaffAccounts {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";

    private final Office office;
    private final Tasks tasks;

    StaffAccounts(Office office, Tasks tasks) {
        this.office = office;
        this.tasks = tasks;
    }

    List<DemoAccount> all() {
        return office.staff().stream().map(this::account).toList();
    }

    private DemoAccount account(Officer officer) {
        boolean administrates = officer.role() == StaffRole.ADMINISTRATOR;
        return new DemoAccount(officer.id(), DemoMode.PASSWORD, officer.displayName(), officer.role().text(),
                officer.place(), administrates ? "查看流程运行情况，管理账号和权限" : waiting(officer),
                administrates ? COCKPIT : TASKLIST);
    }

    private String waiting(Officer officer) {
        Map<String, Long> counts = Stream.concat(
                        tasks.openForGroup(officer.group()).stream(), tasks.openForUser(officer.id()).stream())
                .collect(Collectors.groupingBy(TaskView::name, LinkedHashMap::new, Collectors.counting()));
        return counts.isEmpty() ? "暂无待办" : counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue() + " 件")
                .collect(Collectors.joining("，", "待办：", ""));
    }
}
