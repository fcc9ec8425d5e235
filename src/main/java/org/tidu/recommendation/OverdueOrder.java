package org.tidu.recommendation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.tidu.casefile.row.CaseRow;

/**
 * How a list without a ranking is locked, by the table {@code overdue-lists}.
 *
 * @param bySubmission in the order of submission; otherwise by number
 * @param withinQuota  the quota holds
 * @param beyondQuota  remark on what the quota leaves out
 */
record OverdueOrder(boolean bySubmission, boolean withinQuota, String beyondQuota) {

    static OverdueOrder of(Map<String, Object> row) {
        return new OverdueOrder("SUBMITTED".equals(row.get("order")), Boolean.TRUE.equals(row.get("withinQuota")), (String) row.get("beyondQuota"));
    }

    List<CaseRow> sorted(List<CaseRow> reviewed) {
        return bySubmission
                ? reviewed.stream().sorted(Comparator.comparing(CaseRow::submittedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                        .thenComparing(CaseRow::number)).toList()
                : reviewed;
    }

    boolean isBeyond(int index, OptionalInt quota) {
        return withinQuota && quota.isPresent() && index >= quota.getAsInt();
    }
}
