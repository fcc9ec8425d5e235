package org.tidu.engine.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import org.tidu.area.Areas;
import org.tidu.area.Groups;

/**
 * What each group may do in the engine. Officers read definitions, never instances, tasks or history as such: a task
 * is seen through the grant that comes with being its candidate. The city group also starts rounds. Administrators may do all that the door lets
 * through; of the task lists they read those that are not an office's.
 */
@Component
class StaffGrants {

    private static final String ROUND_PROCESS = "round";

    private final StaffGroups groups;
    private final Grants grants;
    private final Areas areas;

    StaffGrants(StaffGroups groups, Grants grants, Areas areas) {
        this.groups = groups;
        this.grants = grants;
        this.areas = areas;
    }

    /** Groups whose people work in Tasklist. */
    List<String> officers() {
        return groups.names().keySet().stream()
                .filter(group -> !group.equals(Groups.ADMINISTRATORS))
                .toList();
    }

    void ensure() {
        officers().forEach(this::grantTasklist);
        grants.toGroup(areas.cityGroup(), Resources.PROCESS_DEFINITION, ROUND_PROCESS,
                ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE);
        grants.toGroup(areas.cityGroup(), Resources.PROCESS_INSTANCE, ANY, ProcessInstancePermissions.CREATE);
        for (Resources resource : Resources.values()) {
            if (resource != Resources.FILTER) {
                grants.toGroup(Groups.ADMINISTRATORS, resource, ANY, Permissions.ALL);
            }
        }
        // whoever reads all task lists is shown all of them: those of offices would be empty, with any number of tasks open
        grants.fromGroup(Groups.ADMINISTRATORS, Resources.FILTER, ANY);
    }

    private void grantTasklist(String group) {
        grants.toGroup(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grants.toGroup(group, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        grants.toGroup(group, Resources.PROCESS_DEFINITION, ANY, ProcessDefinitionPermissions.READ);
    }
}
