package org.tidu.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.support.OnBothDatabases;
import org.tidu.support.Stored;

/** What was written stays, on H2 and on PostgreSQL, whoever writes to the database. */
class KeptRowsTest {

    private record Column(String name, String type, boolean alwaysNumbered, boolean computed) {}

    @OnBothDatabases
    void every_table_is_known_to_be_kept_partly_kept_or_free(String vendor, DataSource database) {
        Set<String> known = new TreeSet<>(KeptTables.FREE);
        known.addAll(KeptTables.kept().keySet());

        assertThat(known).as("a new table has to be named in KeptTables, and kept by triggers or free")
                .containsAll(new Stored(JdbcClient.create(database)).counts().keySet());
    }

    @OnBothDatabases
    void no_column_that_is_kept_can_be_changed(String vendor, DataSource database) {
        JdbcClient jdbc = filled(vendor, database);
        var before = new Stored(jdbc).now();

        KeptTables.kept().forEach((table, changing) -> columns(jdbc, table).stream()
                .filter(column -> !column.computed() && !changing.contains(column.name())
                        && !changing.contains(column.name() + " once"))
                .forEach(column -> {
                    var refused = assertThatThrownBy(() -> alter(jdbc, vendor, table, column)).as(table + "." + column.name());
                    if (!column.alwaysNumbered()) {
                        refused.isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining(
                                "rows of table " + table + " are kept: column " + column.name() + " does not change");
                    }
                }));

        assertThat(new Stored(jdbc).now()).isEqualTo(before);
    }

    @OnBothDatabases
    void columns_that_may_change_are_not_kept(String vendor, DataSource database) {
        JdbcClient jdbc = filled(vendor, database);
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));

        KeptTables.PARTLY.forEach((table, changing) -> columns(jdbc, table).stream()
                .filter(column -> changing.contains(column.name()) || changing.contains(column.name() + " once"))
                .filter(column -> !column.computed())
                .forEach(column -> transaction.executeWithoutResult(undone -> {
                    undone.setRollbackOnly();
                    Throwable other = catchThrowable(() -> alter(jdbc, vendor, table, column));
                    assertThat(other == null || !other.getMessage().contains("are kept"))
                            .as(table + "." + column.name() + ": " + other).isTrue();
                })));
    }

    @OnBothDatabases
    void what_is_filled_in_once_stays(String vendor, DataSource database) {
        JdbcClient jdbc = filled(vendor, database);
        List<String> once = List.of(
                "update declaration_round set edition_id = '%s'",
                "update declaration_case set process_instance_id = '%s'",
                "update declaration_case set stage = 'CLOSED', outcome = 'RECOGNISED', outcome_reason = '%s'",
                "update public_notice set closed_at = timestamp with time zone '20%s-05-01 00:00:00+00:00', outcome = 'CLEARED'",
                "update objection set handled_at = current_timestamp, outcome = 'REJECTED', handled_by = 'hunan1', reason = '%s'",
                "update recognition_revocation set answered_at = current_timestamp, answered_by = 'hunan2', confirmed = true, words = '%s'",
                "update portal_message set read_at = timestamp with time zone '20%s-05-01 00:00:00+00:00'");

        for (String change : once) {
            assertThat(jdbc.sql(change.formatted("26")).update()).as(change).isEqualTo(1);
            var filled = new Stored(jdbc).now();
            assertThatThrownBy(() -> jdbc.sql(change.formatted("27")).update()).as(change)
                    .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("does not change");
            assertThat(new Stored(jdbc).now()).isEqualTo(filled);
        }
        assertThatThrownBy(() -> jdbc.sql("update declaration_case set stage = 'PUBLIC_NOTICE', outcome = null").update())
                .as("a closed case stays closed").hasMessageContaining("column outcome does not change");
    }

    @OnBothDatabases
    void no_row_can_be_deleted_but_where_the_program_has_a_rule_for_it(String vendor, DataSource database) {
        JdbcClient jdbc = filled(vendor, database);
        var before = new Stored(jdbc).now();

        KeptTables.HELD_BY_OTHERS.forEach(table -> assertThatThrownBy(() -> jdbc.sql("delete from " + table).update()).as(table)
                .isInstanceOf(DataIntegrityViolationException.class));
        KeptTables.kept().keySet().stream().filter(table -> !KeptTables.DELETED_FROM.contains(table) && !KeptTables.HELD_BY_OTHERS.contains(table)).forEach(table ->
                assertThatThrownBy(() -> jdbc.sql("delete from " + table).update()).as(table)
                        .isInstanceOf(DataIntegrityViolationException.class)
                        .hasMessageContaining("rows of table " + table + " are kept: none is deleted"));

        assertThat(new Stored(jdbc).now()).isEqualTo(before);
        KeptTables.DELETED_FROM.forEach(table -> assertThat(jdbc.sql("delete from " + table).update()).as(table).isEqualTo(1));
    }

    @OnBothDatabases
    void nor_can_a_table_be_emptied_where_the_database_lets_us_say_so(String vendor, DataSource database) {
        JdbcClient jdbc = filled(vendor, database);
        Set<String> tables = new TreeSet<>(KeptTables.kept().keySet());
        tables.add("recommendation_item");

        tables.stream().filter(table -> vendor.equals("postgresql")).forEach(table ->
                assertThatThrownBy(() -> jdbc.sql("truncate table " + table + " cascade").update()).as(table)
                        .isInstanceOf(DataAccessException.class).hasMessageContaining("are kept: none is deleted"));
    }

    @OnBothDatabases
    void a_version_stays_a_draft_while_a_file_under_it_is_changed_where_the_database_has_such_a_lock(String vendor, DataSource database) {
        JdbcClient jdbc = filled(vendor, database);
        jdbc.sql("update rule_set_version set state = 'DRAFT'").update();
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));

        List.of(vendor).stream().filter("postgresql"::equals).forEach(any -> transaction.executeWithoutResult(open -> {
            jdbc.sql("update rule_set_file set path = 'decisions/b.dmn'").update();
            Throwable late = CompletableFuture.supplyAsync(() -> catchThrowable(() -> transaction.executeWithoutResult(other -> {
                jdbc.sql("set local lock_timeout = '100ms'").update();
                jdbc.sql("update rule_set_version set state = 'IN_REVIEW'").update();
            }))).join();
            assertThat(late).isInstanceOf(DataAccessException.class).hasMessageContaining("lock timeout");
        }));
    }

    private static JdbcClient filled(String vendor, DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        OneRowEach.insert(jdbc, vendor);
        return jdbc;
    }

    private static List<Column> columns(JdbcClient jdbc, String table) {
        List<Column> columns = jdbc.sql("select lower(column_name), lower(data_type), coalesce(identity_generation, ''), is_generated "
                        + "from information_schema.columns where lower(table_name) = ? and lower(table_schema) = 'public'")
                .param(table)
                .query((row, index) -> new Column(row.getString(1), row.getString(2), row.getString(3).equals("ALWAYS"),
                        row.getString(4).equals("ALWAYS")))
                .list();
        assertThat(columns).as(table).isNotEmpty();
        return columns;
    }

    private static void alter(JdbcClient jdbc, String vendor, String table, Column column) {
        String value = switch (column.type().replaceAll(" .*", "")) {
            case "character", "text" -> "'y'";
            case "integer", "bigint", "numeric" -> "7";
            case "boolean" -> "not coalesce(" + column.name() + ", false)";
            case "date" -> "date '2001-01-01'";
            case "timestamp" -> "timestamp with time zone '2001-01-01 00:00:00+00:00'";
            case "bytea", "binary" -> OneRowEach.bytes(vendor, "77");
            default -> throw new IllegalArgumentException(table + "." + column + " of vendor " + vendor.toLowerCase(Locale.ROOT));
        };
        assertThat(jdbc.sql("update " + table + " set " + column.name() + " = " + value).update()).isEqualTo(1);
    }
}
