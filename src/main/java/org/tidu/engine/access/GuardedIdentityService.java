package org.tidu.engine.access;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * Refuses a password against the rules with words a person can act on, where the engine alone answers a server error; and
 * takes the tasks of an office from whoever leaves it.
 */
class GuardedIdentityService extends IdentityServiceImpl {

    /** @throws WeakPassword when a new password breaks the rules, whichever way it comes */
    @Override
    public void saveUser(User user) {
        if (user instanceof UserEntity entity && entity.hasNewPassword() && !fits(entity)) {
            throw new WeakPassword();
        }
        super.saveUser(user);
    }

    /** What the person had claimed in the name of the group waits for the group again. */
    @Override
    public void deleteMembership(String userId, String groupId) {
        commandExecutor.execute(engine -> {
            super.deleteMembership(userId, groupId);
            HeldTasks.handBack(engine, userId, query -> query.taskCandidateGroup(groupId));
            return null;
        });
    }

    /** What the person had claimed waits for the colleagues. */
    @Override
    public void deleteUser(String userId) {
        commandExecutor.execute(engine -> {
            super.deleteUser(userId);
            HeldTasks.handBack(engine, userId, TaskQuery::withCandidateGroups);
            return null;
        });
    }

    private boolean fits(UserEntity user) {
        return commandExecutor.execute(engine -> user.checkPasswordAgainstPolicy());
    }
}
