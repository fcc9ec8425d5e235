package org.tidu.casefile;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.enterprise.UnderWay;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

/** Declarations that nobody has decided or withdrawn. */
@Component
class OpenDeclarations implements UnderWay {

    private final JdbcClient jdbc;

    OpenDeclarations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<OpenCase> of(CreditCode uscc) {
        return jdbc.sql("select number, factory_name, county_code, county_name from declaration_case where uscc = ? and outcome is null order by number")
                .param(uscc.value()).query((row, index) -> new OpenCase(new DeclarationNumber(row.getString("number")), row.getString("factory_name"),
                        row.getString("county_code"), row.getString("county_name"))).list();
    }
}
