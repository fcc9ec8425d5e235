package org.tidu.engine.access;

import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.util.Objects;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Grants access to a task with each candidate, assignee and owner, as the engine does, and takes the grant back when
 * the person or group is no longer any of them, which the engine does not.
 */
class RevokingAuthorizationProvider extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        revokeUser(task, oldAssignee, newAssignee, task.getOwner());
        return super.newTaskAssignee(task, oldAssignee, newAssignee);
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
        revokeUser(task, oldOwner, newOwner, task.getAssignee());
        return super.newTaskOwner(task, oldOwner, newOwner);
    }

    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
        revokeUser(task, userId, task.getAssignee(), task.getOwner());
        return super.deleteTaskUserIdentityLink(task, userId, type);
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
        boolean stillCandidate = ((TaskEntity) task).getIdentityLinks().stream()
                .filter(link -> !Objects.equals(link.getType(), type))
                .anyMatch(link -> groupId.equals(link.getGroupId()));
        if (!stillCandidate) {
            getAuthorizationManager().deleteAuthorizationsByResourceIdAndGroupId(TASK, task.getId(), groupId);
        }
        return super.deleteTaskGroupIdentityLink(task, groupId, type);
    }

    private void revokeUser(Task task, String userId, String... stillInvolved) {
        if (userId == null || java.util.Arrays.asList(stillInvolved).contains(userId)) {
            return;
        }
        boolean candidate = ((TaskEntity) task).getIdentityLinks().stream()
                .map(IdentityLinkEntity::getUserId)
                .anyMatch(userId::equals);
        if (!candidate) {
            getAuthorizationManager().deleteAuthorizationsByResourceIdAndUserId(TASK, task.getId(), userId);
        }
    }
}
