package org.tidu.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many lines of history an engine has written since this was made: what its cases were made of. */
final class HistoryLines {

    private static final List<String> TABLES = List.of("procinst", "actinst", "varinst", "taskinst", "decinst", "detail", "identitylink", "job_log");

    private final JdbcClient database;
    private final Map<String, Long> before;

    HistoryLines(JdbcClient database) {
        this.database = database;
        before = now();
    }

    private Map<String, Long> now() {
        Map<String, Long> lines = new LinkedHashMap<>();
        TABLES.forEach(table -> lines.put(table, database.sql("select count(*) from act_hi_" + table).query(Long.class).single()));
        return lines;
    }

    /** By table, for one of so many cases. */
    String each(int cases) {
        return now().entrySet().stream()
                .map(table -> "%s %.1f".formatted(table.getKey(), (table.getValue() - before.get(table.getKey())) / (double) cases))
                .collect(Collectors.joining(", "));
    }
}
