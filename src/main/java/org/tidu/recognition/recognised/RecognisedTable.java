package org.tidu.recognition.recognised;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tidu.page.Counting;
import org.tidu.page.Cursor;
import org.tidu.page.Slice;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.Tier;
import org.tidu.time.SqlTime;

/** Table {@code recognised_factory}, with what was revoked. */
@Repository
class RecognisedTable {

    /** A recognition that was revoked stays in the list. */
    private static final String ROWS = "select f.*, r.answered_at as revoked_at, r.reason as revoked_for from recognised_factory f "
            + "left join recognition_revocation r on r.declaration_number = f.declaration_number and r.confirmed where ";

    private final JdbcClient jdbc;

    RecognisedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RecognisedFactory factory) {
        jdbc.sql("""
                insert into recognised_factory (declaration_number, round_year, tier, county_code, county_name,
                    enterprise_name, factory_name, direct, recognised_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(factory.declarationNumber().value(), factory.year(), factory.tier().value(), factory.countyCode(),
                        factory.countyName(), factory.enterpriseName(), factory.factoryName(), factory.direct(),
                        factory.recognisedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One page, the newest first. */
    Slice<RecognisedFactory> page(RecognisedFilter filter, Cursor from, int size) {
        String beyond = from.isStart() ? "" : " and (f.recognised_at, f.declaration_number) " + (from.backwards() ? ">" : "<")
                + " (:recognisedAt, :number)";
        String order = from.backwards() ? "f.recognised_at, f.declaration_number"
                : "f.recognised_at desc, f.declaration_number desc";
        List<RecognisedFactory> read = jdbc.sql(ROWS + filter.condition() + beyond
                        + " order by " + order + " fetch first " + (size + 1) + " rows only")
                .params(filter.parameters()).params(place(from)).query(RecognisedTable::factory).list();
        return Slice.of(from, read, size, row -> List.of(row.recognisedAt().toString(), row.declarationNumber().value()));
    }

    /** The first ones of a file, by county and number. */
    List<RecognisedFactory> first(RecognisedFilter filter, int most) {
        return jdbc.sql(ROWS + filter.condition()
                        + " order by f.tier, f.county_code, f.recognised_at, f.declaration_number fetch first " + most + " rows only")
                .params(filter.parameters()).query(RecognisedTable::factory).list();
    }

    /** How many match, exactly up to {@link Counting#MOST}. */
    int count(RecognisedFilter filter) {
        return jdbc.sql(Counting.upTo("select 1 from recognised_factory where " + filter.condition()))
                .params(filter.parameters()).query(Integer.class).single();
    }

    /** The first and the last year with a recognition; empty when there is none. */
    List<Integer> years() {
        return jdbc.sql("select min(round_year) as earliest, max(round_year) as latest from recognised_factory")
                .query((row, index) -> {
                    int earliest = row.getInt("earliest");
                    return row.wasNull() ? List.<Integer>of() : List.of(earliest, row.getInt("latest"));
                }).single();
    }

    private static Map<String, Object> place(Cursor from) {
        try {
            return from.isStart() ? Map.of()
                    : Map.of("recognisedAt", instant(from.keys().get(0)), "number", from.keys().get(1));
        } catch (DateTimeException notOurs) {
            throw Cursor.bad();
        }
    }

    private static OffsetDateTime instant(String text) {
        OffsetDateTime instant = Instant.parse(text).atOffset(ZoneOffset.UTC);
        if (instant.getYear() < 1 || instant.getYear() > 9999) {
            throw Cursor.bad();
        }
        return instant;
    }

    private static RecognisedFactory factory(ResultSet row, int index) throws SQLException {
        return new RecognisedFactory(new DeclarationNumber(row.getString("declaration_number")), row.getInt("round_year"), new Tier(row.getString("tier")),
                row.getString("county_code"), row.getString("county_name"), row.getString("enterprise_name"),
                row.getString("factory_name"), row.getBoolean("direct"),
                SqlTime.instant(row, "recognised_at"), SqlTime.instant(row, "revoked_at"),
                row.getString("revoked_for"));
    }
}
