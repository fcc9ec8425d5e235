package org.tidu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Copies of what the demonstration made by walking the processes: one case that waits, and every case that has ended. */
final class Seed {

    private Seed() {}

    /** Has a former run finished planting? */
    static boolean isThere(DataSource database) {
        return JdbcClient.create(database).sql("select to_regclass('bench_done') is not null").query(Boolean.class).single();
    }

    static void plant(DataSource database, int openTasks, int finishedCases) {
        run(database, "names", 0);
        run(database, "open-tasks", openTasks);
        run(database, "finished-cases", finishedCases);
        timed("analyze", () -> execute(database, "vacuum analyze"));
        execute(database, "create table bench_done as select current_timestamp as at");
    }

    static String sizes(DataSource database) {
        return JdbcClient.create(database).sql("""
                select (select count(*) from act_ru_task) || ' open tasks, ' || (select count(*) from declaration_case)
                    || ' cases, ' || (select count(*) from portal_message) || ' messages, '
                    || (select count(*) from enterprise) || ' enterprises, '
                    || pg_size_pretty(pg_database_size(current_database()))""").query(String.class).single();
    }

    private static void run(DataSource database, String name, int copies) {
        try {
            String sql = new ClassPathResource("org/tidu/bench/" + name + ".sql")
                    .getContentAsString(StandardCharsets.UTF_8).replace(":copies", String.valueOf(copies));
            timed(name, () -> execute(database, sql));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /**
     * All statements of the text, in one go. A foreign key is looked up by the plan of its first row, when the table is still small enough
     * to be read whole: without an index a million rows would take days.
     */
    private static void execute(DataSource database, String sql) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            statement.execute(sql);
        } catch (java.sql.SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void timed(String what, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        System.out.printf("%s: %.0f s%n", what, (System.nanoTime() - begin) / 1e9);
    }
}
