package org.tidu.casefile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.enterprise.UnderWay;

/** Declarations that nobody has decided or withdrawn. */
@Component
class OpenDeclarations implements UnderWay {

    private final JdbcClient jdbc;

    OpenDeclarations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean any(String uscc) {
        return jdbc.sql("select count(*) from declaration_case where uscc = ? and outcome is null").param(uscc)
                .query(Integer.class).single() > 0;
    }
}
