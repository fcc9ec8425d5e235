package org.tidu.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.Tier;
import org.tidu.time.SqlTime;

/** Table {@code public_notice}. */
@Repository
class NoticeTable {

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PublicNotice notice) {
        jdbc.sql("""
                insert into public_notice (declaration_number, enterprise_name, factory_name, county_name, tier,
                    published_at, ends_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(notice.declarationNumber().value(), notice.enterpriseName(), notice.factoryName(),
                        notice.countyName(), notice.tier().value(), SqlTime.utc(notice.publishedAt()), SqlTime.utc(notice.endsAt()))
                .update();
    }

    /** Closing twice changes nothing. */
    void close(DeclarationNumber number, Instant at, String outcome) {
        jdbc.sql("update public_notice set closed_at = ?, outcome = ? "
                        + "where declaration_number = ? and closed_at is null")
                .params(SqlTime.utc(at), outcome, number.value()).update();
    }

    Optional<PublicNotice> find(DeclarationNumber number) {
        return jdbc.sql("select * from public_notice where declaration_number = ?")
                .param(number.value()).query(NoticeTable::notice).optional();
    }

    /** The notice, held for this transaction: whoever else wants it waits. */
    Optional<PublicNotice> hold(DeclarationNumber number) {
        return jdbc.sql("select * from public_notice where declaration_number = ? for update")
                .param(number.value()).query(NoticeTable::notice).optional();
    }

    List<PublicNotice> runningAt(Instant instant) {
        return jdbc.sql("select * from public_notice where closed_at is null and ends_at >= ? "
                        + "order by published_at desc, declaration_number")
                .param(SqlTime.utc(instant)).query(NoticeTable::notice).list();
    }

    private static PublicNotice notice(ResultSet row, int index) throws SQLException {
        return new PublicNotice(new DeclarationNumber(row.getString("declaration_number")), row.getString("enterprise_name"),
                row.getString("factory_name"), row.getString("county_name"), new Tier(row.getString("tier")),
                SqlTime.instant(row, "published_at"), SqlTime.instant(row, "ends_at"), SqlTime.instant(row, "closed_at"),
                row.getString("outcome"));
    }
}
