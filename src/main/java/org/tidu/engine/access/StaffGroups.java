package org.tidu.engine.access;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.tidu.area.Areas;
import org.tidu.area.Groups;
import org.tidu.area.OfficeNames;
import org.tidu.engine.Callers;

/** The groups of the staff, made from the areas; existing ones are left alone. */
@Component
@EnableConfigurationProperties({Areas.class, OfficeNames.class, RestSettings.class})
class StaffGroups {

    private static final String TYPE = "WORKFLOW";

    private final IdentityService identity;
    private final Callers callers;
    private final Areas areas;
    private final StartLock lock;
    private final RestSettings rest;

    StaffGroups(IdentityService identity, Callers callers, Areas areas, StartLock lock, RestSettings rest) {
        this.identity = identity;
        this.callers = callers;
        this.areas = areas;
        this.lock = lock;
        this.rest = rest;
    }

    /** Group id → Chinese name, in the order of the hierarchy. */
    Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        areas.counties().forEach(county -> names.put(Areas.countyGroup(county.code()), county.name()));
        names.put(areas.cityGroup(), areas.city().name());
        names.put(areas.provinceGroup(), areas.province().name());
        names.put(areas.expertGroup(), areas.province().name() + "评审专家");
        names.put(Groups.POLICY_OWNERS, "政策制定者");
        names.put(Groups.POLICY_EDITORS_FULL, "政策制定者（可改表的结构）");
        names.put(Groups.ADMINISTRATORS, "系统管理员");
        return names;
    }

    void ensure() {
        callers.asSystem(() -> {
            lock.alone(() -> {
                names().forEach(this::ensure);
                if (rest.enabled()) {
                    ensure(Groups.REST_CLIENTS, "接口程序");
                }
            });
            return null;
        });
    }

    private void ensure(String id, String name) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(name);
            group.setType(TYPE);
            identity.saveGroup(group);
        }
    }
}
