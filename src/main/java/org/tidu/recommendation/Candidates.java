package org.tidu.recommendation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidu.casefile.row.CaseRow;

/**
 * The open cases of an area that its lists must answer.
 *
 * @param ready    reviewed, waiting for a list
 * @param received handed in and still under way
 * @param writing  not handed in, with time left to do so; only a county has them
 */
record Candidates(List<CaseRow> ready, List<CaseRow> received, List<CaseRow> writing) {

    private static final int NAMED = 10;

    int count() {
        return ready.size() + received.size();
    }

    Stream<CaseRow> all() {
        return Stream.concat(ready.stream(), received.stream());
    }

    /** Sentences for the officer; each names the first ten. */
    String pendingText() {
        if (received.isEmpty() && writing.isEmpty()) {
            return "收到的申报均已审核完毕，可以排序。";
        }
        return text("还有 ", " 件已收到、未审核完毕：", received) + text("还有 ", " 家正在填报、未提交：", writing);
    }

    /** What a county knows when it signs; empty when nothing is left. */
    String leftText() {
        return received.isEmpty() && writing.isEmpty() ? "" : "；知悉另有 " + received.size() + " 件未审核完毕、"
                + writing.size() + " 家正在填报，签署后列入补充名单";
    }

    private static String text(String before, String after, List<CaseRow> rows) {
        return rows.isEmpty() ? "" : before + rows.size() + after + rows.stream().limit(NAMED)
                .map(row -> row.number() + " " + row.enterpriseName() + "（" + row.stageText() + "）")
                .collect(Collectors.joining("；")) + (rows.size() > NAMED ? " 等" : "") + "。";
    }
}
