package org.tidu.engine.access;

import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/** Refuses a password against the rules with words a person can act on; the engine alone answers a server error. */
class GuardedIdentityService extends IdentityServiceImpl {

    /** @throws WeakPassword when a new password breaks the rules, whichever way it comes */
    @Override
    public void saveUser(User user) {
        if (user instanceof UserEntity entity && entity.hasNewPassword() && !fits(entity)) {
            throw new WeakPassword();
        }
        super.saveUser(user);
    }

    private boolean fits(UserEntity user) {
        return commandExecutor.execute(engine -> user.checkPasswordAgainstPolicy());
    }
}
