package org.tidu.roster;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.enterprise.FirmRoster;
import org.tidu.term.CreditCode;

/** Under which names the lists know an enterprise. */
@Component
class ListedFirms implements FirmRoster {

    private final JdbcClient jdbc;

    ListedFirms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean names(CreditCode uscc, String name) {
        return jdbc.sql("select name from roster_system_registration where uscc = :uscc "
                        + "union select name from roster_basic_tier where uscc = :uscc "
                        + "union select name from roster_benchmark where uscc = :uscc")
                .param("uscc", uscc.value()).query(String.class).list().stream().anyMatch(listed -> key(listed).equals(key(name)));
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
