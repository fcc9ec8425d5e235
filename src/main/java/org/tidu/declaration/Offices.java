package org.tidu.declaration;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.engine.access.Areas;

/** Names of the offices that have to do with a case. */
@Component
class Offices {

    private final Areas areas;

    Offices(Areas areas) {
        this.areas = areas;
    }

    /** The office whose group a task waits for. */
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

    /** The office of a person with these groups; who has none of those is the administrator of the system. */
    String ofMember(List<String> groups, CaseRow row) {
        Stream<String> own = Stream.of(Areas.countyGroup(row.countyCode()), areas.cityGroup(), areas.provinceGroup(),
                areas.expertGroup());
        return own.filter(groups::contains).findFirst().map(group -> of(List.of(group), row)).orElse("系统管理员");
    }
}
