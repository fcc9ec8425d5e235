package org.tidu.assessment.rows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Verdict;

/** Changes of a file of rows that its owner decides on. What is not changed stays as it is written, comments too. */
public final class RowEdits {

    private RowEdits() {}

    /**
     * The rows of these names expect from now on what the tables give.
     *
     * @param report of a run of this very text
     * @throws IllegalArgumentException saying which row cannot be taken over, and why
     */
    public static String accept(String yaml, RowReport report, Set<String> names) {
        RowText text = new RowText(yaml);
        report.different().stream().filter(row -> names.contains(row.name())).forEach(row -> row.differences().forEach(difference -> {
            if (row.place().isEmpty() || difference.at().isEmpty()) {
                throw new IllegalArgumentException("“" + row.name() + "”的“" + difference.words() + "”不能照现在的结果改：请改表，或在文件里手工修改这一行");
            } else if (difference.gone()) {
                text.remove(row.place(), difference.at());
            } else {
                text.set(row.place(), difference.at(), difference.actual());
            }
        }));
        return text.edited();
    }

    /**
     * One row more, of a rule set: these facts are judged like this.
     *
     * @param facts as the assessment API takes them, as a receipt keeps them and the self-test asks for them
     */
    public static String add(String yaml, String name, String ruleSet, Map<String, Object> facts, Verdict verdict) {
        RowText text = new RowText(yaml);
        StringBuilder lines = new StringBuilder("  - ruleSet: " + RowText.written(ruleSet) + "\n    tier: " + RowText.written(verdict.tier().value())
                + "\n    facts: " + RowText.written(facts) + "\n    rows:\n      - name: " + RowText.written(name)
                + "\n        eligible: " + verdict.eligible() + "\n        directRecognition: " + verdict.directRecognition() + "\n        expect:\n");
        verdict.conditions().forEach(condition -> lines.append("          ").append(condition.code()).append(": ").append(RowText.written(expected(condition))).append('\n'));
        text.append("ruleSets", lines.toString());
        return text.edited();
    }

    private static Map<String, Object> expected(Condition condition) {
        Map<String, Object> expected = new LinkedHashMap<>();
        expected.put("met", condition.met());
        expected.put("required", condition.required());
        expected.put("actual", condition.actual());
        return expected;
    }
}
