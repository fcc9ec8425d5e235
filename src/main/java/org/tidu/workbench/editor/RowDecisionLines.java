package org.tidu.workbench.editor;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidu.workbench.rows.RowDecision;
import org.tidu.workbench.rows.RowDecisionKind;
import org.tidu.workbench.rows.RowTitles;

/** What was decided of test rows, as lines of the history: rows that were decided at once are one line. */
final class RowDecisionLines {

    /** Names in a line; the report of the rows names all. */
    private static final int NAMED = 3;

    private RowDecisionLines() {}

    private record Once(int number, Instant at, String by, RowDecisionKind kind, String reason, String file) {}

    /**
     * @param names  of people by id
     * @param titles of rows
     */
    static Stream<VersionLineView> of(List<RowDecision> decisions, Map<String, String> names, RowTitles titles) {
        return decisions.stream().collect(Collectors.groupingBy(one -> new Once(one.number(), one.at(), one.by(), one.kind(), one.reason(),
                one.fileAfter()), LinkedHashMap::new, Collectors.toList())).entrySet().stream().map(once -> line(once.getKey(), once.getValue(), names, titles));
    }

    private static VersionLineView line(Once once, List<RowDecision> rows, Map<String, String> names, RowTitles titles) {
        String source = rows.get(0).shownSource();
        return new VersionLineView(once.number(), once.at(), names.get(once.by()), "测试行 " + rows.size() + " 行" + once.kind().title(),
                rows.stream().limit(NAMED).map(row -> "“" + titles.row(row.rowName()) + "”").collect(Collectors.joining("、")) + (rows.size() > NAMED ? "等" : "")
                        + "；" + (source == null ? "" : source + "，") + once.reason());
    }
}
