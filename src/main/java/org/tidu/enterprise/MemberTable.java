package org.tidu.enterprise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/** An account with its enterprise and how that stands, in one look: each request of an enterprise asks for it. */
@Component
class MemberTable {

    private static final String SELECT = """
            select a.id, a.uscc, a.login_name, a.display_name, a.mobile, a.email, a.role, a.status, a.created_at,
                exists (select 1 from submission_right where account_id = a.id) as hands_in,
                e.name as enterprise_name, e.county_code, s.status as standing
            from enterprise_account a
            join enterprise e on e.uscc = a.uscc
            left join enterprise_standing s on s.uscc = a.uscc
            where a.id = ?""";

    private final JdbcClient jdbc;

    MemberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param standing null of an enterprise nobody has asked about: it is provisional */
    record Row(Account account, String enterpriseName, String countyCode, @Nullable String standing) {

        boolean isConfirmed() {
            return Standing.CONFIRMED.name().equals(standing);
        }

        EnterpriseMember member() {
            return new EnterpriseMember(account.id(), account.loginName(), account.displayName(), account.uscc(), enterpriseName,
                    countyCode, account.role());
        }
    }

    Optional<Row> find(String accountId) {
        return jdbc.sql(SELECT).param(accountId).query(MemberTable::row).optional();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(Accounts.account(row, index), row.getString("enterprise_name"), row.getString("county_code"), row.getString("standing"));
    }
}
