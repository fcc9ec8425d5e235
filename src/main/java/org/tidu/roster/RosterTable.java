package org.tidu.roster;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.page.Counting;
import org.tidu.page.Cursor;
import org.tidu.page.Slice;

/** Writes and lists the rows of any list. Names of tables and columns come from {@link RosterFormat} only. */
@Component
class RosterTable {

    private final JdbcClient jdbc;

    RosterTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the row over the one with the same key; true when there was none. */
    boolean write(RosterFormat format, Map<String, Object> row, String by, OffsetDateTime at) {
        String set = Stream.concat(format.values().stream().map(Column::name), Stream.of("imported_by", "imported_at"))
                .map(name -> name + " = :" + name)
                .collect(Collectors.joining(", "));
        int changed = statement("update " + format.table() + " set " + set + " where " + key(format), row, by, at).update();
        if (changed == 0) {
            insert(format, row, by, at);
        }
        return changed == 0;
    }

    /** The values of the row with the same key, by column; empty when there is none. */
    Optional<Map<String, Object>> stored(RosterFormat format, Map<String, Object> row) {
        return jdbc.sql("select " + names(format.values()) + " from " + format.table() + " where " + key(format))
                .params(row).query().listOfRows().stream().findFirst();
    }

    /** One page of the rows that hold the text, by the keys of the list; null finds all. */
    Slice<Map<String, Object>> page(RosterFormat format, String text, Cursor from, int size) {
        String keys = names(format.keys());
        String columns = format.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        String order = from.backwards()
                ? format.keys().stream().map(key -> key.name() + " desc").collect(Collectors.joining(", ")) : keys;
        String beyond = from.isStart() ? "" : " and (" + keys + ") " + (from.backwards() ? "<" : ">") + " ("
                + format.keys().stream().map(key -> ":after_" + key.name()).collect(Collectors.joining(", ")) + ")";
        List<Map<String, Object>> read = jdbc.sql("select " + columns + ", imported_by, imported_at from "
                        + format.table() + matching(text) + beyond + " order by " + order + " fetch first " + (size + 1)
                        + " rows only")
                .params(parameters(text)).params(place(format, from)).query(new RosterRowMapper(format)).list();
        return Slice.of(from, read, size, row -> format.keys().stream()
                .map(key -> String.valueOf(row.get(RosterRowMapper.property(key)))).toList());
    }

    /** How many rows hold the text, exactly up to {@link Counting#MOST}. */
    int count(RosterFormat format, String text) {
        return jdbc.sql(Counting.upTo("select 1 from " + format.table() + matching(text))).params(parameters(text))
                .query(Integer.class).single();
    }

    /** How many rows there are. */
    int total(RosterFormat format) {
        return jdbc.sql("select count(*) from " + format.table()).query(Integer.class).single();
    }

    private void insert(RosterFormat format, Map<String, Object> row, String by, OffsetDateTime at) {
        List<String> names = Stream.concat(
                format.columns().stream().map(Column::name), Stream.of("imported_by", "imported_at")).toList();
        statement("insert into " + format.table() + " (" + String.join(", ", names) + ") values (:"
                + String.join(", :", names) + ")", row, by, at).update();
    }

    private JdbcClient.StatementSpec statement(String sql, Map<String, Object> row, String by, OffsetDateTime at) {
        return jdbc.sql(sql).params(row).param("imported_by", by).param("imported_at", at);
    }

    private static String key(RosterFormat format) {
        return format.keys().stream()
                .map(column -> column.name() + " = :" + column.name())
                .collect(Collectors.joining(" and "));
    }

    private static String matching(String text) {
        return text == null ? " where 1 = 1" : " where holds_text(lower(name || ' ' || uscc), lower(:text))";
    }

    private static Map<String, Object> parameters(String text) {
        return text == null ? Map.of() : Map.of("text", text);
    }

    private static Map<String, Object> place(RosterFormat format, Cursor from) {
        Map<String, Object> place = new HashMap<>();
        for (int index = 0; index < from.keys().size(); index++) {
            Column key = format.keys().get(index);
            place.put("after_" + key.name(), key.parse(from.keys().get(index)));
        }
        return place;
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
