package org.tidu.workbench.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was decided of a row counts for a row that says the same, and for no other. */
class ChangedRowsTest {

    private static final String PATH = "decisions/a.tests.yaml";

    @Test
    void a_decision_goes_with_its_row_and_not_with_one_that_says_something_else_by_now() {
        Map<String, byte[]> one = rows("{name: 甲, eligible: true}, {name: 乙, eligible: true}, {name: 丙, eligible: true}");
        Map<String, byte[]> other = rows("{name: 甲, eligible: true}, {name: 乙, eligible: false}");

        assertThat(ChangedRows.same(one, other, List.of(decided("甲", "先"), decided("乙", "先"), decided("丙", "先"), decided("甲", "后"))))
                .extracting(RowDecision::rowName, RowDecision::reason).containsExactly(tuple("甲", "后"));
        assertThat(ChangedRows.same(one, Map.of(), List.of(decided("甲", "先")))).isEmpty();
    }

    private static Map<String, byte[]> rows(String rows) {
        return Map.of(PATH, ("ruleSets: [{ruleSet: HN-2025, rows: [" + rows + "]}]").getBytes(StandardCharsets.UTF_8));
    }

    private static RowDecision decided(String row, String reason) {
        return new RowDecision("HN-2025", 2, PATH, RowDecisionKind.ACCEPTED, row, reason, null, "", "", Instant.EPOCH, "owner1");
    }
}
