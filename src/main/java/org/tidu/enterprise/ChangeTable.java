package org.tidu.enterprise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.term.CreditCode;
import org.tidu.time.SqlTime;

/** Table {@code enterprise_change}. */
@Component
class ChangeTable {

    private final JdbcClient jdbc;

    ChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when one is open already */
    void add(EnterpriseChange change) {
        jdbc.sql("insert into enterprise_change (id, uscc, former_name, former_county, name, county_code, reason, requested_at, "
                        + "requested_by, open_for) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(change.id(), change.uscc().value(), change.formerName(), change.formerCounty(), change.name(), change.countyCode(),
                        change.reason(), SqlTime.utc(change.requestedAt()), change.requestedBy(), change.uscc().value())
                .update();
    }

    Optional<EnterpriseChange> latest(CreditCode uscc) {
        return jdbc.sql("select * from enterprise_change where uscc = ? order by requested_at desc, id fetch first 1 rows only")
                .param(uscc.value()).query(ChangeTable::change).optional();
    }

    Optional<EnterpriseChange> open(CreditCode uscc) {
        return jdbc.sql("select * from enterprise_change where open_for = ?").param(uscc.value()).query(ChangeTable::change).optional();
    }

    /** Those that wait, of enterprises of these counties, the oldest first. */
    List<EnterpriseChange> open(Collection<String> counties) {
        return jdbc.sql("select * from enterprise_change where open_for is not null and former_county in (:counties) "
                        + "order by requested_at, id fetch first 200 rows only")
                .param("counties", counties).query(ChangeTable::change).list();
    }

    /** @return false when somebody was faster */
    boolean decide(String id, boolean confirmed, @Nullable String answer, Instant at, String by) {
        return jdbc.sql("update enterprise_change set confirmed = ?, answer = ?, decided_at = ?, decided_by = ?, open_for = null "
                        + "where id = ? and open_for is not null")
                .params(confirmed, answer, SqlTime.utc(at), by, id).update() > 0;
    }

    private static EnterpriseChange change(ResultSet row, int index) throws SQLException {
        return new EnterpriseChange(row.getString("id"), new CreditCode(row.getString("uscc")), row.getString("former_name"),
                row.getString("former_county"), row.getString("name"), row.getString("county_code"), row.getString("reason"),
                SqlTime.instant(row, "requested_at"), row.getString("requested_by"),
                row.getObject("confirmed", Boolean.class), row.getString("answer"));
    }
}
