package org.tidu.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.procedure.RepositoryTables;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Stage;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** In which order a list without a ranking is locked, as its table says. */
class OverdueOrderTest {

    private static final CaseRow A = row(new DeclarationNumber("A"), "2025-04-20T02:00:00Z");
    private static final CaseRow B = row(new DeclarationNumber("B"), "2025-04-19T02:00:00Z");
    private static final CaseRow C = row(new DeclarationNumber("C"), "2025-04-19T02:00:00Z");

    @Test
    void the_shipped_table_goes_by_number_within_the_quota() {
        OverdueOrder order = of("overdue", "overdue");

        assertThat(order.sorted(List.of(A, B, C))).containsExactly(A, B, C);
        assertThat(order.isBeyond(0, OptionalInt.of(1))).isFalse();
        assertThat(order.isBeyond(1, OptionalInt.of(1))).isTrue();
        assertThat(order.isBeyond(9, OptionalInt.empty())).isFalse();
        assertThat(order.beyondQuota()).isEqualTo("超出推荐名额");
    }

    @Test
    void by_submission_the_earlier_comes_first_and_of_two_at_once_the_lower_number() {
        assertThat(of("<text>\"NUMBER\"</text></outputEntry>", "<text>\"SUBMITTED\"</text></outputEntry>").sorted(List.of(A, B, C)))
                .containsExactly(B, C, A);
    }

    @Test
    void a_table_may_let_the_quota_be() {
        assertThat(of("<text>true</text>", "<text>false</text>").isBeyond(1, OptionalInt.of(1))).isFalse();
    }

    private static OverdueOrder of(String words, String others) {
        return OverdueOrder.of(RepositoryTables.changed("overdue-lists.dmn", text -> text.replace(words, others))
                .row(RepositoryTables.EDITION, "overdue-lists", Map.of("level", "COUNTY")));
    }

    private static CaseRow row(DeclarationNumber number, String submittedAt) {
        Instant at = Instant.parse(submittedAt);
        return new CaseRow(number, new RoundId("round"), "批次", "企业", new CreditCode("91430200MA4L16JN41"), "工厂", "430211", "天元区", new Tier("ADVANCED"), Stage.COUNTY_LIST,
                null, at, at, null, null, null, null);
    }
}
