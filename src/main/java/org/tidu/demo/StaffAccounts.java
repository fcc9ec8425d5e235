package org.tidu.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.identity.DemoMode;
import org.tidu.workbench.editor.RuleSetReading;
import org.tidu.workbench.editor.VersionView;

/** Accounts of the staff, with the tasks that wait for each. */
@Demo
class StaffAccounts {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";

    private final Office office;
    private final Tasks tasks;
    private final RuleSetReading rules;

    StaffAccounts(Office office, Tasks tasks, RuleSetReading rules) {
        this.office = office;
        this.tasks = tasks;
        this.rules = rules;
    }

    List<DemoAccount> all() {
        return office.staff().stream().map(this::account).toList();
    }

    private DemoAccount account(Officer officer) {
        if (officer.role() == StaffRole.POLICY) {
            return new DemoAccount(officer.id(), DemoMode.PASSWORD, officer.displayName(), officer.role().text(), officer.place(),
                    begun(officer), "/rule-sets");
        }
        boolean administrates = officer.role() == StaffRole.ADMINISTRATOR;
        return new DemoAccount(officer.id(), DemoMode.PASSWORD, officer.displayName(), officer.role().text(),
                officer.place(), administrates ? "查看流程运行情况，管理账号和权限" : waiting(officer),
                administrates ? COCKPIT : TASKLIST);
    }

    private String begun(Officer officer) {
        String drafts = rules.draftsOf(officer.id()).stream().map(VersionView::label).collect(Collectors.joining("、"));
        return drafts.isEmpty() ? "查看和修改规则集" : "待办：继续修改规则集草稿 " + drafts;
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
