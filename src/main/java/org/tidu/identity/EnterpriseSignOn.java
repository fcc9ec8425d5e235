package org.tidu.identity;

import java.util.Optional;

/** What the log-in asks of the module that keeps the enterprises' accounts. */
public interface EnterpriseSignOn {

    /**
     * Checks one password, in the same time whether the account exists or not.
     *
     * @param login login name or mobile number, as typed
     */
    Optional<EnterpriseIdentity> authenticate(String login, String password);

    /** @param login login name or mobile number, as typed */
    boolean exists(String login);

    /** The account as it is now; empty once it has been removed. */
    Optional<EnterpriseIdentity> find(String accountId);

    /** Stands for the present password without telling anything about it; empty once the account is gone. */
    Optional<String> passwordStamp(String accountId);

    /**
     * Replaces the password of the account.
     *
     * @throws org.tidu.problem.InvalidInput when the new one breaks the password rules
     */
    void changePassword(String accountId, String newPassword);
}
