package org.tidu.support;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody can do who owns the database: switch a table's triggers off, and on again. No other way leads past them. */
public final class Unprotected {

    private Unprotected() {}

    /** Runs what the triggers of these tables would refuse. */
    public static void run(JdbcClient jdbc, List<String> tables, Runnable change) {
        List<String> back = isPostgres(jdbc)
                ? alter(jdbc, tables) : tables.stream().flatMap(table -> drop(jdbc, table).stream()).toList();
        try {
            change.run();
        } finally {
            back.forEach(sql -> jdbc.sql(sql).update());
        }
    }

    /** @return how many rows it changed */
    public static int run(JdbcClient jdbc, String table, String sql) {
        AtomicInteger rows = new AtomicInteger();
        run(jdbc, List.of(table), () -> rows.set(jdbc.sql(sql).update()));
        return rows.get();
    }

    private static boolean isPostgres(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from information_schema.tables where lower(table_name) = 'pg_class'")
                .query(Integer.class).single() > 0;
    }

    private static List<String> alter(JdbcClient jdbc, List<String> tables) {
        tables.forEach(table -> jdbc.sql("alter table " + table + " disable trigger user").update());
        return tables.stream().map(table -> "alter table " + table + " enable trigger user").toList();
    }

    private static List<String> drop(JdbcClient jdbc, String table) {
        List<String> made = jdbc.sql("select 'create trigger ' || trigger_name || ' ' || max(action_timing) || ' ' "
                        + "|| listagg(event_manipulation, ', ') || ' on ' || max(event_object_table) || ' for each row call ' "
                        + "|| max(java_class) from information_schema.triggers where event_object_table = ? group by trigger_name")
                .param(table.toUpperCase(Locale.ROOT)).query(String.class).list().stream()
                .map(trigger -> trigger.replaceFirst("(?<=call )(.*)$", "'$1'")).toList();
        made.forEach(trigger -> jdbc.sql("drop trigger " + trigger.split(" ")[2]).update());
        return made;
    }
}
