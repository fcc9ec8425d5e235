package org.tidu.engine.access;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/** Writes GRANT rows; a row that exists is widened, or taken back whole, so that a start repeats without harm. */
@Component
class Grants {

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    /** Lets the group do this with the resource; {@code Authorization.ANY} stands for all of its kind. */
    void toGroup(String group, Resource resource, String resourceId, Permission... permissions) {
        Authorization grant = existing(group, resource, resourceId);
        if (grant == null) {
            grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(resourceId);
        }
        boolean changed = grant.getId() == null;
        for (Permission permission : permissions) {
            changed |= !grant.isPermissionGranted(permission);
            grant.addPermission(permission);
        }
        if (changed) {
            authorizations.saveAuthorization(grant);
        }
    }

    /** Takes back what an earlier version of the program granted. */
    void fromGroup(String group, Resource resource, String resourceId) {
        Authorization grant = existing(group, resource, resourceId);
        if (grant != null) {
            authorizations.deleteAuthorization(grant.getId());
        }
    }

    private @Nullable Authorization existing(String group, Resource resource, String resourceId) {
        return authorizations.createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(resourceId)
                .singleResult();
    }
}
