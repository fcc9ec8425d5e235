package org.tidu.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Which statements the database spends its time on; it has to preload {@code pg_stat_statements}, and pays for it. */
final class DatabaseTime {

    private static final int SHOWN = 25;

    private final JdbcClient jdbc;

    DatabaseTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("create extension if not exists pg_stat_statements").update();
    }

    void begin() {
        jdbc.sql("select count(pg_stat_statements_reset())").query().singleRow();
    }

    /** The dearest of what ran since {@link #begin}, with times in milliseconds. */
    void print() {
        System.out.printf("%10s %9s %9s %9s %9s  statement%n", "total ms", "calls", "ms each", "plans", "pages");
        jdbc.sql("select calls, plans, total_exec_time + total_plan_time as total, shared_blks_hit + shared_blks_read as pages, query "
                        + "from pg_stat_statements order by total desc limit " + SHOWN)
                .query((row, index) -> "%10.0f %9d %9.3f %9d %9.1f  %s".formatted(row.getDouble("total"), row.getLong("calls"),
                        row.getDouble("total") / row.getLong("calls"), row.getLong("plans"), row.getDouble("pages") / row.getLong("calls"),
                        row.getString("query").replaceAll("\\s+", " ").replaceAll("(?<=^.{150}).*", "…")))
                .list().forEach(System.out::println);
    }

    /** How many statements were sent since {@link #begin}, by database, and for one of so many cases. */
    void printCalls(int cases) {
        jdbc.sql("select d.datname, sum(s.calls) as calls from pg_stat_statements s join pg_database d on d.oid = s.dbid "
                        + "group by d.datname order by d.datname")
                .query((row, index) -> "%s: %d statements, %.0f a case".formatted(
                        row.getString(1), row.getLong(2), row.getLong(2) / (double) cases))
                .list().forEach(System.out::println);
    }
}
