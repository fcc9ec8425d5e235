package org.tidu.enterprise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.term.CreditCode;

/** Table {@code enterprise_standing}. An enterprise without a row is provisional. */
@Component
class StandingTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    StandingTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param reason of a refusal, or null */
    record Row(Standing status, @Nullable String reason) {

        static final Row PROVISIONAL = new Row(Standing.PROVISIONAL, null);
    }

    /** An enterprise nobody has confirmed, with the one who signed it up. */
    record Waiting(Enterprise enterprise, Row standing) {}

    Row of(CreditCode uscc) {
        return find(uscc).orElse(Row.PROVISIONAL);
    }

    private Optional<Row> find(CreditCode uscc) {
        return jdbc.sql("select status, reason from enterprise_standing where uscc = ?").param(uscc.value())
                .query((row, index) -> new Row(Standing.valueOf(row.getString("status")), row.getString("reason"))).optional();
    }

    /** @param basis ROSTER or OFFICER; null of a provisional one */
    void set(CreditCode uscc, Standing status, @Nullable String basis, @Nullable String by, @Nullable String reason) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        int changed = jdbc.sql("update enterprise_standing set status = ?, basis = ?, since = ?, decided_by = ?, reason = ? where uscc = ?")
                .params(status.name(), basis, now, by, reason, uscc.value()).update();
        if (changed == 0) {
            jdbc.sql("insert into enterprise_standing (uscc, status, basis, since, decided_by, reason) values (?, ?, ?, ?, ?, ?)")
                    .params(uscc.value(), status.name(), basis, now, by, reason).update();
        }
    }

    /** Provisional and refused ones of these counties, the one that waits longest first; at most 200. */
    List<Waiting> waiting(Collection<String> counties) {
        return counties.isEmpty() ? List.of() : jdbc.sql("select e.uscc, e.name, e.county_code, e.created_at, s.status, s.reason "
                        + "from enterprise_standing s join enterprise e on e.uscc = s.uscc "
                        + "where s.status in ('PROVISIONAL', 'REFUSED') and e.county_code in (:counties) "
                        + "order by s.status, s.since, e.uscc fetch first 200 rows only")
                .param("counties", counties).query(StandingTable::waiting).list();
    }

    private static Waiting waiting(ResultSet row, int index) throws SQLException {
        return new Waiting(new Enterprise(new CreditCode(row.getString("uscc")), row.getString("name"), row.getString("county_code"),
                row.getObject("created_at", OffsetDateTime.class)),
                new Row(Standing.valueOf(row.getString("status")), row.getString("reason")));
    }
}
