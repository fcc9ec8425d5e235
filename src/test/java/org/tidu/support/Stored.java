package org.tidu.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * What the database holds: every row of the tables of our own, and how many rows each of the engine's has. A table is read again when a
 * statement has written to it, or it has another number of rows; as long as none has written anything, nothing is.
 */
public class Stored {

    /** Their rows are changed by triggers, so that no statement names them. */
    private static final Set<String> BY_TRIGGERS = Set.of("open_task_seat", "case_text");

    private final JdbcClient jdbc;
    private final Writes writes;
    private final Seen now = new Seen(table -> !table.startsWith("act_"));
    private final Seen everything = new Seen(table -> true);

    /** Of any database: read each time. */
    public Stored(JdbcClient jdbc) {
        this(jdbc, new Writes() {
            @Override
            synchronized long count() {
                happens(ANY);
                return super.count();
            }
        });
    }

    Stored(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    /** What was found when so much had been written. */
    private final class Seen {

        private final Predicate<String> told;
        private long written = -1;
        private Map<String, String> counted = Map.of();
        private Map<String, String> held = Map.of();

        /** @param told the tables whose rows are read; of the others their number */
        Seen(Predicate<String> told) {
            this.told = told;
        }

        synchronized Map<String, String> get() {
            long count = writes.count();
            if (count != written) {
                Map<String, String> counts = counts();
                Map<String, String> read = new TreeMap<>(counts);
                read.replaceAll((table, rows) -> !told.test(table) ? rows : isAsBefore(table, rows) ? held.get(table) : rows(table));
                counted = counts;
                held = read;
                written = count;
            }
            return new TreeMap<>(held);
        }

        private boolean isAsBefore(String table, String rows) {
            return rows.equals(counted.get(table)) && !BY_TRIGGERS.contains(table) && !writes.since(written, table);
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
