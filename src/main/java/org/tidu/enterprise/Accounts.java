package org.tidu.enterprise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.term.CreditCode;

/** The accounts of the enterprises. Login names are kept in lower case; a mobile number is a login name too. */
@Component
public class Accounts {

    private static final String SELECT =
            "select id, uscc, login_name, display_name, mobile, email, role, status, created_at, "
                    + "exists (select 1 from submission_right where account_id = enterprise_account.id) as hands_in from enterprise_account ";

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Account> find(String id) {
        return jdbc.sql(SELECT + "where id = :id").param("id", id).query(Accounts::account).optional();
    }

    /** @param login login name or mobile number, as typed */
    public Optional<Account> findByLogin(String login) {
        return jdbc.sql(SELECT + "where login_name = :login or mobile = :login")
                .param("login", normalise(login))
                .query(Accounts::account)
                .optional();
    }

    /** Oldest first: the one who signed the enterprise up comes first. */
    public List<Account> ofEnterprise(CreditCode uscc) {
        return jdbc.sql(SELECT + "where uscc = :uscc order by created_at, id")
                .param("uscc", uscc.value())
                .query(Accounts::account)
                .list();
    }

    static String normalise(String login) {
        return login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws org.springframework.dao.DuplicateKeyException for a taken login name, mobile or administrator's chair */
    void add(Account account, String passwordHash) {
        jdbc.sql("""
                insert into enterprise_account (id, uscc, login_name, display_name, mobile, email, role, status,
                    administrator_of, password_hash, created_at)
                values (:id, :uscc, :loginName, :displayName, :mobile, :email, :role, :status,
                    :administratorOf, :passwordHash, :createdAt)""")
                .param("id", account.id())
                .param("uscc", account.uscc().value())
                .param("loginName", account.loginName())
                .param("displayName", account.displayName())
                .param("mobile", account.mobile())
                .param("email", account.email())
                .param("role", account.role().name())
                .param("status", account.status().name())
                .param("administratorOf", account.isAdministrator() ? account.uscc().value() : null)
                .param("passwordHash", passwordHash)
                .param("createdAt", account.createdAt())
                .update();
    }

    Optional<String> passwordHash(String id) {
        return jdbc.sql("select password_hash from enterprise_account where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    void changePassword(String id, String passwordHash) {
        jdbc.sql("update enterprise_account set password_hash = :hash where id = :id")
                .param("hash", passwordHash)
                .param("id", id)
                .update();
    }

    void approve(String id) {
        jdbc.sql("update enterprise_account set status = 'ACTIVE' where id = :id").param("id", id).update();
    }

    /** The administrator's chair is vacated before it is taken: the database holds one only. */
    void makeAdministrator(Account account) {
        jdbc.sql("update enterprise_account set role = 'MEMBER', administrator_of = null where administrator_of = :uscc")
                .param("uscc", account.uscc().value())
                .update();
        jdbc.sql("""
                update enterprise_account set role = 'ADMIN', status = 'ACTIVE', administrator_of = uscc
                where id = :id""")
                .param("id", account.id())
                .update();
    }

    /** @param by the account of who lets the colleague hand in, or no longer */
    void letHandIn(String id, boolean granted, String by, OffsetDateTime now) {
        jdbc.sql("delete from submission_right where account_id = :id").param("id", id).update();
        if (granted) {
            jdbc.sql("insert into submission_right (account_id, granted_by, granted_at) values (:id, :by, :now)")
                    .param("id", id).param("by", by).param("now", now).update();
        }
    }

    void remove(String id) {
        jdbc.sql("delete from enterprise_account where id = :id").param("id", id).update();
    }

    static Account account(ResultSet row, int index) throws SQLException {
        return new Account(row.getString("id"), new CreditCode(row.getString("uscc")), row.getString("login_name"),
                row.getString("display_name"), row.getString("mobile"), row.getString("email"),
                AccountRole.valueOf(row.getString("role")), AccountStatus.valueOf(row.getString("status")), row.getBoolean("hands_in"),
                row.getObject("created_at", OffsetDateTime.class));
    }
}
