package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Verdict;

/** Compares a verdict with a test row of a rule set. */
final class VerdictRow {

    private static final ObjectMapper JSON = new ObjectMapper();

    private VerdictRow() {}

    static void assertThatVerdict(Verdict verdict, Map<String, Object> row) {
        if (row.containsKey("order")) {
            assertThat(verdict.conditions().stream().map(Condition::code).toList()).isEqualTo(row.get("order"));
        }
        assertThat(verdict.eligible()).as("eligible").isEqualTo(row.get("eligible"));
        assertThat(verdict.directRecognition()).as("directRecognition")
                .isEqualTo(row.getOrDefault("directRecognition", false));
        RuleRows.map(row, "expect").keySet().forEach(code -> assertCondition(verdict, code,
                RuleRows.map(RuleRows.map(row, "expect"), code)));
    }

    @SuppressWarnings("unchecked")
    private static void assertCondition(Verdict verdict, String code, Map<String, Object> expected) {
        Condition condition = verdict.conditions().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        assertThat((Map<String, Object>) JSON.convertValue(condition, Map.class)).as(code).containsAllEntriesOf(expected);
    }
}
