package org.tidu.engine.gate;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** Who calls the engine: a person, or (no authentication, or inside the engine's own work) the system. */
record Caller(String userId, boolean isAdministrator) {

    static Caller of(CommandContext engine) {
        Authentication authentication = engine.getAuthentication();
        if (authentication == null || !engine.isAuthorizationCheckEnabled()) {
            return new Caller(null, false);
        }
        return new Caller(authentication.getUserId(), engine.getAuthorizationManager().isCamundaAdmin(authentication));
    }

    /** Bound to the forms: everybody but the system and administrators. */
    boolean isOfficer() {
        return userId != null && !isAdministrator;
    }

    boolean holds(TaskEntity task) {
        return task.getAssignee() != null && task.getAssignee().equals(userId);
    }

    void mustNotWorkForAnother(TaskEntity task) {
        if (isOfficer() && task.getAssignee() != null && !holds(task)) {
            throw new AuthorizationException("该任务已由 " + task.getAssignee() + " 认领，请由认领人办理，或在其退回后重新认领");
        }
    }

    void mustBe(String userIdToClaimFor) {
        if (isOfficer() && !userId.equals(userIdToClaimFor)) {
            throw new AuthorizationException("只能为本人认领任务，请让办理人自行认领");
        }
    }

    void mustBeSystem() {
        if (userId != null) {
            throw new AuthorizationException("此操作由系统自动完成，不能由人员直接调用");
        }
    }

    /** For routes around the form. */
    void mustUseForm(String whatToDo) {
        if (isOfficer()) {
            throw new AuthorizationException(whatToDo);
        }
    }
}
