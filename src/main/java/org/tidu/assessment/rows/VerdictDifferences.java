package org.tidu.assessment.rows;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Verdict;

/** What a verdict says otherwise than a test row of its rule set. */
public final class VerdictDifferences {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> WORDS = Map.of("met", "是否达到", "required", "要求", "actual", "实际", "gap", "差距",
            "clause", "条款", "nature", "性质", "soft", "原则性", "title", "名称");

    private VerdictDifferences() {}

    /** In the order of the row; of a condition only what the row says. */
    public static List<Difference> of(Verdict verdict, Map<String, Object> row) {
        List<Difference> differences = new ArrayList<>();
        if (row.containsKey("order")) {
            add(differences, "条件的次序", row.get("order"), verdict.conditions().stream().map(Condition::code).toList(), "order");
        }
        eligible(verdict, row.get("eligible"), differences);
        add(differences, "是否直接认定", row.getOrDefault("directRecognition", false), verdict.directRecognition(), "directRecognition");
        Map<String, Object> expected = TestRows.map(row, "expect");
        expected.keySet().forEach(code -> condition(verdict, code, TestRows.map(expected, code), differences));
        return differences;
    }

    /** Who should have met the conditions and does not is barred by some of them: these are why, also where the row does not speak of them. */
    private static void eligible(Verdict verdict, Object expected, List<Difference> differences) {
        if (!Objects.equals(expected, verdict.eligible())) {
            List<String> barring = verdict.conditions().stream().filter(Condition::bars).map(Condition::code).toList();
            differences.add(new Difference("是否符合条件", expected, verdict.eligible(), "eligible").comingFrom(barring));
        }
    }

    @SuppressWarnings("unchecked")
    private static void condition(Verdict verdict, String code, Map<String, Object> expected, List<Difference> differences) {
        Optional<Condition> condition = verdict.conditions().stream().filter(one -> one.code().equals(code)).findFirst();
        if (condition.isEmpty()) {
            differences.add(new Difference("条件 " + code, "有", "没有", List.of("expect", code), true));
            return;
        }
        Map<String, Object> said = JSON.convertValue(condition.get(), Map.class);
        expected.forEach((field, value) -> add(differences, "「" + condition.get().title() + "」的" + WORDS.getOrDefault(field, field),
                value, said.get(field), "expect", code, field));
    }

    private static void add(List<Difference> differences, String what, Object expected, Object actual, String... at) {
        if (!Objects.equals(expected, actual)) {
            differences.add(new Difference(what, expected, actual, at));
        }
    }
}
