package org.tidu.recommendation;

import java.util.List;
import java.util.stream.Stream;
import org.tidu.casefile.row.CaseRow;

/**
 * The open cases of an area that its list must answer.
 *
 * @param ready   reviewed, waiting for the list
 * @param pending still under way: a list that is ranked now would pass them over
 */
record Candidates(List<CaseRow> ready, List<CaseRow> pending) {

    private static final int NAMED = 10;

    int count() {
        return ready.size() + pending.size();
    }

    Stream<CaseRow> all() {
        return Stream.concat(ready.stream(), pending.stream());
    }

    /** One sentence for the officer; names the first ten. */
    String pendingText() {
        if (pending.isEmpty()) {
            return "候选申报均已审结，可以排序。";
        }
        List<String> named = pending.stream().limit(NAMED)
                .map(row -> row.number() + " " + row.enterpriseName() + "（" + row.stageText() + "）").toList();
        return "还有 " + pending.size() + " 件未审结：" + String.join("；", named)
                + (pending.size() > NAMED ? " 等" : "") + "。";
    }
}
