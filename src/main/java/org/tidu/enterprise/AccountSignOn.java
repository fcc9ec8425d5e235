package org.tidu.enterprise;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.tidu.engine.access.PasswordStamp;
import org.tidu.identity.EnterpriseIdentity;
import org.tidu.identity.EnterpriseSignOn;
import org.tidu.problem.InvalidInput;

/** Lets the accounts of the enterprises sign in. */
@Component
class AccountSignOn implements EnterpriseSignOn {

    private final Accounts accounts;
    private final Enterprises enterprises;
    private final PasswordPolicy policy;
    private final PasswordEncoder encoder;
    /** Compared when there is no such account, so that the answer takes as long as with one. */
    private final String nobodysHash;

    AccountSignOn(Accounts accounts, Enterprises enterprises, PasswordPolicy policy, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.enterprises = enterprises;
        this.policy = policy;
        this.encoder = encoder;
        this.nobodysHash = encoder.encode("nobody");
    }

    @Override
    public Optional<EnterpriseIdentity> authenticate(String login, String password) {
        Optional<Account> account = accounts.findByLogin(login);
        String hash = account.map(Account::id).flatMap(accounts::passwordHash).orElse(nobodysHash);
        boolean matches = encoder.matches(password, hash);
        return account.filter(found -> matches).map(this::identity);
    }

    @Override
    public boolean exists(String login) {
        return accounts.findByLogin(login).isPresent();
    }

    @Override
    public Optional<EnterpriseIdentity> find(String accountId) {
        return accounts.find(accountId).map(this::identity);
    }

    @Override
    public Optional<String> passwordStamp(String accountId) {
        return accounts.passwordHash(accountId).map(PasswordStamp::of);
    }

    @Override
    public void changePassword(String accountId, String newPassword) {
        Account account = accounts.find(accountId).orElseThrow();
        policy.problem(newPassword, account.loginName()).ifPresent(problem -> {
            throw new InvalidInput("newPassword", problem);
        });
        accounts.changePassword(accountId, encoder.encode(newPassword));
    }

    private EnterpriseIdentity identity(Account account) {
        Enterprise enterprise = enterprises.find(account.uscc()).orElseThrow();
        return new EnterpriseIdentity(account.id(), account.loginName(), account.displayName(), enterprise.uscc(),
                enterprise.name(), account.role().name(), account.status().name(), account.maySubmit());
    }
}
