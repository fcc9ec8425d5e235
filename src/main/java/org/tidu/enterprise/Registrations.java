package org.tidu.enterprise;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;

/** Sign-up: the first for a credit code founds the enterprise and administers it, each further one asks to join. */
@Component
public class Registrations {

    private final RegistrationCheck check;
    private final Enterprises enterprises;
    private final Accounts accounts;
    private final Standings standings;
    private final Profiles profiles;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Registrations(RegistrationCheck check, Enterprises enterprises, Accounts accounts, Standings standings, Profiles profiles,
            PasswordEncoder encoder, TransactionTemplate transaction, Clock clock) {
        this.check = check;
        this.enterprises = enterprises;
        this.accounts = accounts;
        this.standings = standings;
        this.profiles = profiles;
        this.encoder = encoder;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws InvalidInput naming every bad field; nothing is stored then */
    public Registered register(Registration typed) {
        List<FieldError> errors = check.errors(typed);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        String hash = encoder.encode(typed.password());
        try {
            return enterprises.find(CreditCodeCheck.checked(typed.uscc())).isPresent() ? join(typed, hash) : found(typed, hash);
        } catch (DuplicateKeyException lostRace) {
            return retry(typed, hash);
        }
    }

    /** Somebody took the code, the login name or the mobile number between the check and the insert. */
    private Registered retry(Registration typed, String hash) {
        List<FieldError> errors = check.errors(typed);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return join(typed, hash);
    }

    private Registered found(Registration typed, String hash) {
        Account account = account(typed, AccountRole.ADMIN, AccountStatus.ACTIVE);
        Enterprise enterprise =
                new Enterprise(account.uscc(), typed.enterpriseName().strip(), typed.countyCode(), account.createdAt());
        transaction.executeWithoutResult(status -> {
            enterprises.add(enterprise);
            accounts.add(account, hash);
            profiles.store(account.uscc(), new Profile(null, account.displayName(), account.mobile(), account.email()), account.loginName());
            standings.begin(enterprise);
        });
        StandingView standing = standings.of(account.uscc());
        return new Registered(account.id(), account.status(), "注册成功，您是本企业的管理员，可以登录并开始"
                + (standing.status() == Standing.CONFIRMED ? "申报" : "填写。" + standing.text()));
    }

    private Registered join(Registration typed, String hash) {
        Account account = account(typed, AccountRole.MEMBER, AccountStatus.PENDING);
        accounts.add(account, hash);
        return new Registered(account.id(), account.status(),
                "该企业已注册，您的申请已提交，请联系本企业管理员审核；如无法联系，请联系市工信局更换管理员");
    }

    private Account account(Registration typed, AccountRole role, AccountStatus status) {
        String email = typed.email() == null || typed.email().isBlank() ? null : typed.email().strip();
        return new Account(UUID.randomUUID().toString(), CreditCodeCheck.checked(typed.uscc()),
                Accounts.normalise(typed.loginName()), typed.displayName().strip(), typed.mobile().strip(), email, role,
                status, false, OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
    }
}
