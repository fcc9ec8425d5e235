package org.tidu.workbench.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.assessment.rows.Difference;
import org.tidu.assessment.rows.RowReport;
import org.tidu.assessment.rows.RowResult;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Findings;

/** What people read where results of test rows name decisions and outputs by their ids: names of tables, heads of columns. */
public final class RowTitles {

    private static final String AFTER_ID = "：";
    private static final Pattern OUTPUT = Pattern.compile("输出「([^」]+)」");

    /** Name and heads by output, by id of the decision. */
    private final Map<String, Titled> decisions = new HashMap<>();

    private record Titled(String name, Map<String, String> heads) {}

    private RowTitles() {}

    /** @param tables bytes of decision files; what cannot be read, or names nothing, is called by its id */
    public static RowTitles of(Collection<byte[]> tables) {
        RowTitles titles = new RowTitles();
        tables.forEach(bytes -> DecisionModel.read(bytes, new Findings()).ifPresent(model -> model.decisions().forEach(titles::add)));
        return titles;
    }

    private void add(Decision decision) {
        Map<String, String> heads = new HashMap<>();
        decision.table().map(table -> table.outputs()).orElse(List.of()).stream().filter(column -> !column.label().isBlank())
                .forEach((Column column) -> heads.put(column.name(), column.label()));
        decisions.put(decision.id(), new Titled(decision.name().isBlank() ? decision.id() : decision.name(), heads));
    }

    /** Of a row as it is called in results: {@code hn-2025-requirements：只有先进级} is 建设要求：只有先进级. */
    public String row(String name) {
        Titled decision = decisionOf(name);
        return decision == null ? name : decision.name() + name.substring(name.indexOf(AFTER_ID));
    }

    /** The same report; its differences say heads. */
    public RowReport told(RowReport report) {
        List<RowResult> rows = new ArrayList<>();
        report.rows().forEach(row -> rows.add(new RowResult(row.name(), row.place(), row.differences().stream()
                .map(difference -> told(difference, decisionOf(row.name()))).toList())));
        return new RowReport(report.table(), rows);
    }

    private Titled decisionOf(String row) {
        int end = row.indexOf(AFTER_ID);
        return end < 0 ? null : decisions.get(row.substring(0, end));
    }

    private static Difference told(Difference difference, Titled decision) {
        Matcher output = OUTPUT.matcher(difference.what());
        String head = decision != null && output.matches() ? decision.heads().get(output.group(1)) : null;
        return head == null ? difference : new Difference("「" + head + "」", difference.expected(), difference.actual(), difference.at(), difference.gone(),
                difference.codes());
    }
}
