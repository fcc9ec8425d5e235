package org.tidu.declaration;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tidu.engine.access.Areas;

/** The name of the office whose group a task waits for. */
@Component
class Offices {

    private final Areas areas;

    Offices(Areas areas) {
        this.areas = areas;
    }

    String of(List<String> groups, CaseRow row) {
        // a task without a group waits for one person by name, and only experts have such tasks
        String group = groups.isEmpty() ? areas.expertGroup() : groups.get(0);
        if (group.startsWith("enterprise-")) {
            return row.enterpriseName();
        }
        if (group.startsWith("county-")) {
            return row.countyName() + "工信部门";
        }
        if (group.equals(areas.cityGroup())) {
            return areas.city().name() + "工业和信息化局";
        }
        return group.equals(areas.expertGroup()) ? "评审专家" : areas.province().name() + "工业和信息化厅";
    }
}
