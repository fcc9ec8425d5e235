package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.tidu.assessment.rows.VerdictDifferences;
import org.tidu.assessment.verdict.Verdict;

/** Compares a verdict with a test row of a rule set. */
final class VerdictRow {

    private VerdictRow() {}

    static void assertThatVerdict(Verdict verdict, Map<String, Object> row) {
        assertThat(VerdictDifferences.of(verdict, row)).isEmpty();
    }
}
