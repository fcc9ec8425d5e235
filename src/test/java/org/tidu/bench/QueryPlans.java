package org.tidu.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How PostgreSQL goes about the statements behind a call, told by its own auto_explain while the program runs them. */
final class QueryPlans {

    static final String LOG = "plans.log";

    private static final Pattern OURS = Pattern.compile("from \\(?(declaration_case|open_task_seat|portal_message|roster_"
            + "|public_notice|declaration_round|recommendation_|enterprise )|open_task_seat|ACT_RU_TASK", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTRY = Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d .*?LOG:  duration: ");
    private static final Pattern COST = Pattern.compile("\\(cost=\\S+ rows=(\\d+) width=\\d+\\) ");

    private final JdbcClient jdbc;
    private final Path log;

    QueryPlans(DataSource database, Path logs) {
        this.jdbc = JdbcClient.create(database);
        this.log = logs.resolve(LOG);
    }

    void print(ListCall call) {
        try {
            explain(true);
            long before = Files.size(log);
            call.call().get();
            LockSupport.parkNanos(100_000_000);
            byte[] written = Files.readAllBytes(log);
            explain(false);
            System.out.printf("%n== %s: %s%n", call.who(), call.name());
            String text = new String(Arrays.copyOfRange(written, (int) before, written.length));
            ENTRY.splitAsStream(text).filter(entry -> entry.contains("plan:") && OURS.matcher(entry).find())
                    .map(entry -> COST.matcher(entry).replaceAll("")).forEach(System.out::println);
        } catch (IOException noLog) {
            throw new UncheckedIOException(noLog);
        }
    }

    private void explain(boolean on) {
        jdbc.sql("alter system set auto_explain.log_min_duration = " + (on ? 0 : -1)).update();
        jdbc.sql("select pg_reload_conf()").query(Boolean.class).single();
        LockSupport.parkNanos(200_000_000);
    }
}
