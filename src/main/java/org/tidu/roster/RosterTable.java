package org.tidu.roster;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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

    /** Is there a row with the same key? */
    boolean holds(RosterFormat format, Map<String, Object> row) {
        return jdbc.sql("select count(*) from " + format.table() + " where " + key(format))
                .params(row)
                .query(Integer.class)
                .single() > 0;
    }

    List<Map<String, Object>> page(RosterFormat format, String query, int size, int offset) {
        String columns = format.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        return jdbc.sql("select " + columns + ", imported_by, imported_at from " + format.table() + matching()
                        + " order by " + names(format.keys()) + " offset :offset rows fetch first :size rows only")
                .param("query", pattern(query))
                .param("offset", offset)
                .param("size", size)
                .query(new RosterRowMapper(format))
                .list();
    }

    int count(RosterFormat format, String query) {
        return jdbc.sql("select count(*) from " + format.table() + matching())
                .param("query", pattern(query))
                .query(Integer.class)
                .single();
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

    private static String matching() {
        return " where uscc like :query escape '!' or name like :query escape '!'";
    }

    private static String pattern(String query) {
        String typed = query == null ? "" : query.strip();
        return "%" + typed.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
