package org.tidu.engine.guard;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Who acts, seen from outside a command: a person, or, without an authentication, the system. */
record People(boolean isSomebody, boolean isAdministrator) {

    static People acting(ProcessEngineConfigurationImpl configuration) {
        Authentication acting = configuration.getIdentityService().getCurrentAuthentication();
        return acting == null || !configuration.isAuthorizationEnabled()
                ? new People(false, false)
                : new People(true, isAdministrator(acting, configuration));
    }

    /** Bound to the list of commands: everybody but the system and administrators. */
    boolean isBound() {
        return isSomebody && !isAdministrator;
    }

    private static boolean isAdministrator(Authentication acting, ProcessEngineConfigurationImpl configuration) {
        return acting.getGroupIds() != null
                        && configuration.getAdminGroups().stream().anyMatch(acting.getGroupIds()::contains)
                || configuration.getAdminUsers().contains(acting.getUserId());
    }
}
