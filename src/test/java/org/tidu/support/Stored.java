package org.tidu.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * What the database holds: every row of the tables of our own, and how many rows each of the engine's has. As long as no
 * statement has written anything it is what it was, and is not read again.
 */
public class Stored {

    private final JdbcClient jdbc;
    private final LongSupplier writes;
    private final Seen now = new Seen(this::readOwn);
    private final Seen everything = new Seen(this::readAll);

    /** Of any database: read each time. */
    public Stored(JdbcClient jdbc) {
        this(jdbc, new AtomicLong()::incrementAndGet);
    }

    Stored(JdbcClient jdbc, LongSupplier writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    /** What was found when so much had been written. */
    private final class Seen {

        private final Supplier<Map<String, String>> reader;
        private long written = -1;
        private Map<String, String> held = Map.of();

        Seen(Supplier<Map<String, String>> reader) {
            this.reader = reader;
        }

        synchronized Map<String, String> get() {
            long count = writes.getAsLong();
            if (count != written) {
                held = reader.get();
                written = count;
            }
            return new TreeMap<>(held);
        }
    }

    /** Table to what it holds; two of them are equal when nothing was stored in between. */
    public Map<String, String> now() {
        return now.get();
    }

    /** Table to what it holds, the engine's tables too. */
    public Map<String, String> everything() {
        return everything.get();
    }

    private Map<String, String> readOwn() {
        Map<String, String> held = counts();
        held.keySet().stream().filter(table -> !table.startsWith("act_")).toList()
                .forEach(table -> held.put(table, rows(table)));
        return held;
    }

    private Map<String, String> readAll() {
        Map<String, String> held = counts();
        held.replaceAll((table, count) -> rows(table));
        return held;
    }

    /** Table to the number of its rows. */
    public Map<String, String> counts() {
        String each = tables().stream()
                .map(table -> "select '" + table + "' as name, count(*) as held from " + table)
                .collect(Collectors.joining(" union all "));
        Map<String, String> held = new TreeMap<>();
        jdbc.sql(each).query(row -> {
            held.put(row.getString("name"), row.getString("held"));
        });
        return held;
    }

    /** All but the engine's own measurements, and what is laid out for replays: it is taken from receipts, whenever somebody first looks. */
    private List<String> tables() {
        return jdbc.sql("select table_name from information_schema.tables where table_type = 'BASE TABLE' "
                        + "and lower(table_schema) = 'public'")
                .query(String.class).list().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.equals("act_ru_meter_log") && !name.startsWith("flyway") && !name.startsWith("replay_"))
                .toList();
    }

    private String rows(String table) {
        return jdbc.sql("select * from " + table).query(Stored::row).list().stream()
                .sorted().collect(Collectors.joining("\n"));
    }

    private static String row(ResultSet row, int number) throws SQLException {
        StringJoiner values = new StringJoiner(", ", "[", "]");
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(text(JdbcUtils.getResultSetValue(row, column)));
        }
        return values.toString();
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? bytes.length + " bytes" : String.valueOf(value);
    }
}
