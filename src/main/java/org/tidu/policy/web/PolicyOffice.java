package org.tidu.policy.web;

import org.springframework.stereotype.Component;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;

/** Who may look at tables that are not in force. */
@Component
class PolicyOffice {

    private final CurrentUser user;

    PolicyOffice(CurrentUser user) {
        this.user = user;
    }

    /** @throws Forbidden unless a policy owner or an administrator is signed in */
    void require() {
        if (!user.isPolicyOwner() && !user.isAdministrator()) {
            throw new Forbidden("规则检查仅限政策制定者");
        }
    }
}
