package org.tidu.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidu.assessment.Limits;
import org.tidu.form.schema.FormSchema;

/** Filled-in forms of the review. */
final class Sheets {

    static final CaseLimits LIMITS = number -> new Limits(3, 2, 10, 20, 4, 500);

    private Sheets() {}

    static Map<String, Object> formallyPassed() {
        return Map.of("decision", "PASS", "experts", RecognitionBench.EXPERTS);
    }

    /** A sheet whose marks sum to the total; the dimensions are filled up in their order. */
    static Map<String, Object> score(double total) {
        Map<String, Object> sheet = new HashMap<>(Map.of("recuse", false, "comment", "评语：数据完整"));
        double left = total;
        for (ScoreDimension dimension : dimensions()) {
            double mark = Math.min(left, dimension.most().doubleValue());
            sheet.put(dimension.field(), mark);
            left -= mark;
        }
        return sheet;
    }

    /** Of the form as it stands in the repository. */
    static List<ScoreDimension> dimensions() {
        return ScoreSheet.of(FormSchema.parse(FormDesk.text("score-by-expert")));
    }

    static Map<String, Object> recusal() {
        return Map.of("recuse", true, "recuseReason", "曾任该企业顾问");
    }

    static Map<String, Object> visit(String result) {
        return Map.of("visitDate", "2025-05-19", "findings", "查看了十个场景和制造执行系统", "decision", result,
                "visitors", List.of(Map.of("name", "李工", "organisation", "省工信厅")));
    }

    static Map<String, Object> decided(String decision, String reason) {
        return Map.of("decision", decision, "reason", reason);
    }
}
