package org.tidu.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.integrity.command.Checked;
import org.tidu.support.OnBothDatabases;

/** No hash is stored that nobody compares again. */
class HashedColumnsTest {

    /** A password's hash is no proof of anything; an imported file is not kept; what a report was made for is worked out where it is kept. */
    private static final Set<String> NOT_TO_BE_WORKED_OUT = Set.of("enterprise_account", "roster_import", "official_text_change",
            "rule_change_report", "rule_change_confirmation");

    @OnBothDatabases
    void every_table_with_a_hash_is_checked(String vendor, DataSource database) {
        Set<String> hashed = new TreeSet<>(JdbcClient.create(database)
                .sql("select distinct lower(table_name) from information_schema.columns where lower(table_schema) = 'public' "
                        + "and (lower(column_name) like '%sha256%' or lower(column_name) like '%hash%')")
                .query(String.class).list());
        hashed.removeAll(NOT_TO_BE_WORKED_OUT);

        Set<String> checked = Checked.database(database).tables().stream().map(TableCount::table).collect(Collectors.toSet());

        assertThat(hashed).isNotEmpty();
        assertThat(checked).as("a table with a hash needs a HashedTable").containsAll(hashed);
    }
}
