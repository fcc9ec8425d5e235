package org.tidu.engine.access;

import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.util.Arrays;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.tidu.area.Groups;

/**
 * Grants access to a task with each candidate, assignee and owner, as the engine does, and takes the grant back when
 * the person or group is no longer any of them, which the engine does not.
 */
class RevokingAuthorizationProvider extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        if (oldAssignee != null && !isAny(oldAssignee, newAssignee, task.getOwner())
                && !isLinked(task, oldAssignee, null, null)) {
            revokeUser(task, oldAssignee);
        }
        return super.newTaskAssignee(task, oldAssignee, newAssignee);
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
        if (oldOwner != null && !isAny(oldOwner, newOwner, task.getAssignee())
                && !isLinked(task, oldOwner, null, null)) {
            revokeUser(task, oldOwner);
        }
        return super.newTaskOwner(task, oldOwner, newOwner);
    }

    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
        if (((TaskEntity) task).isDeleted()) {
            return null;
        }
        if (!isAny(userId, task.getAssignee(), task.getOwner()) && !isLinked(task, userId, null, type)) {
            revokeUser(task, userId);
        }
        return super.deleteTaskUserIdentityLink(task, userId, type);
    }

    /** An enterprise's people are not in the engine: nobody would use the grant. */
    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        return isEnterprise(groupId) ? null : super.newTaskGroupIdentityLink(task, groupId, type);
    }

    private static boolean isEnterprise(String groupId) {
        return groupId.startsWith(Groups.ENTERPRISE_PREFIX);
    }

    /** Of a task that comes into being there is none: the engine looks for one all the same. */
    @Override
    protected AuthorizationEntity getGrantAuthorization(String taskId, String userId, String groupId, Resource resource) {
        TaskEntity task = Context.getCommandContext().getDbEntityManager().getCachedEntity(TaskEntity.class, taskId);
        return task != null && task.getRevision() == 0 ? null : super.getGrantAuthorization(taskId, userId, groupId, resource);
    }

    /** A task that goes takes all its grants along. */
    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
        if (isEnterprise(groupId) || ((TaskEntity) task).isDeleted()) {
            return null;
        }
        if (!isLinked(task, null, groupId, type)) {
            getAuthorizationManager().deleteAuthorizationsByResourceIdAndGroupId(TASK, task.getId(), groupId);
        }
        return super.deleteTaskGroupIdentityLink(task, groupId, type);
    }

    private void revokeUser(Task task, String userId) {
        getAuthorizationManager().deleteAuthorizationsByResourceIdAndUserId(TASK, task.getId(), userId);
    }

    private static boolean isAny(String id, String... others) {
        return Arrays.asList(others).contains(id);
    }

    /** Is the person or group linked to the task in another way than the one that is going? */
    private static boolean isLinked(Task task, String userId, String groupId, String goingType) {
        return ((TaskEntity) task).getIdentityLinks().stream()
                .filter(link -> !link.getType().equals(goingType))
                .anyMatch(link -> isFor(link, userId, groupId));
    }

    private static boolean isFor(IdentityLinkEntity link, String userId, String groupId) {
        return userId == null ? groupId.equals(link.getGroupId()) : userId.equals(link.getUserId());
    }
}
