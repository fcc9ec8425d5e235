package org.tidu.enterprise;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.page.SearchText;
import org.tidu.problem.NotFound;
import org.tidu.term.CreditCode;

/** The enterprises that have signed up, by credit code. */
@Component
public class Enterprises {

    private final JdbcClient jdbc;

    Enterprises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Enterprise> find(CreditCode uscc) {
        return jdbc.sql("select uscc, name, county_code, created_at from enterprise where uscc = :uscc")
                .param("uscc", CreditCodeCheck.normalise(uscc.value()).value())
                .query(Enterprises::enterprise)
                .optional();
    }

    /** The first twenty whose name or credit code contains what was typed, by name. */
    List<Enterprise> search(String typed) {
        String text = SearchText.of(typed);
        return jdbc.sql("select uscc, name, county_code, created_at from enterprise "
                        + (text == null ? "" : "where holds_text(lower(name || ' ' || uscc), lower(:text)) ")
                        + "order by name, uscc fetch first 20 rows only")
                .params(text == null ? Map.of() : Map.of("text", text))
                .query(Enterprises::enterprise)
                .list();
    }

    public Enterprise require(CreditCode uscc) {
        return find(uscc).orElseThrow(() -> new NotFound("该企业尚未注册"));
    }

    /** Whoever changes it waits for one another until the end of the transaction. */
    Enterprise hold(CreditCode uscc) {
        jdbc.sql("select uscc from enterprise where uscc = ? for update").param(uscc.value()).query(String.class).optional();
        return require(uscc);
    }

    void rename(Enterprise enterprise) {
        jdbc.sql("update enterprise set name = ?, county_code = ? where uscc = ?")
                .params(enterprise.name(), enterprise.countyCode(), enterprise.uscc().value()).update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the code has signed up already */
    void add(Enterprise enterprise) {
        jdbc.sql("insert into enterprise (uscc, name, county_code, created_at) values (:uscc, :name, :county, :at)")
                .param("uscc", enterprise.uscc().value())
                .param("name", enterprise.name())
                .param("county", enterprise.countyCode())
                .param("at", enterprise.createdAt())
                .update();
    }

    private static Enterprise enterprise(ResultSet row, int index) throws SQLException {
        return new Enterprise(new CreditCode(row.getString("uscc")), row.getString("name"), row.getString("county_code"),
                row.getObject("created_at", OffsetDateTime.class));
    }
}
