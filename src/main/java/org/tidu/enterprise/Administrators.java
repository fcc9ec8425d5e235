package org.tidu.enterprise;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.problem.NotFound;
import org.tidu.term.CreditCode;

/** The way out when an enterprise's administrator has left or was never its own: the city puts another in the place. */
@Component
class Administrators {

    private static final Logger LOG = LoggerFactory.getLogger(Administrators.class);

    private final Accounts accounts;

    Administrators(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * The former administrator stays a member, whom the new one may remove.
     *
     * @param by the city officer's user id
     */
    @Transactional
    public Account appoint(CreditCode uscc, String accountId, String by) {
        Account next = accounts.find(accountId)
                .filter(account -> account.uscc().equals(CreditCodeCheck.normalise(uscc.value())))
                .orElseThrow(() -> new NotFound("该企业没有该账号"));
        accounts.makeAdministrator(next);
        LOG.info("{} made account {} the administrator of {}", by, accountId, next.uscc());
        return accounts.find(accountId).orElseThrow();
    }
}
