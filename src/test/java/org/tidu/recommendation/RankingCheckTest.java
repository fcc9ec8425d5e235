package org.tidu.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Stage;
import org.tidu.form.FormInput;
import org.tidu.form.schema.FormSchema;
import org.tidu.problem.FieldError;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** A ranking answers every candidate once, in an order without gaps, and gives a reason where it refuses. */
class RankingCheckTest {

    private static final String NINE = "全市同类项目数量较";
    private static final CaseRow A = row(new DeclarationNumber("A"), "甲公司", Stage.COUNTY_LIST);
    private static final CaseRow B = row(new DeclarationNumber("B"), "乙公司", Stage.COUNTY_LIST);
    private static final CaseRow C = row(new DeclarationNumber("C"), "丙公司", Stage.COUNTY_REVIEW);

    @Test
    void accepts_every_candidate_once_with_ranks_from_one() {
        assertThat(check(List.of(A, B), List.of(), recommended(0, A, 2), recommended(1, B, 1))).isEmpty();
    }

    @Test
    void accepts_an_empty_ranking_when_all_candidates_have_left() {
        assertThat(check(List.of(), List.of())).isEmpty();
    }

    @Test
    void refuses_while_cases_are_pending_and_names_them() {
        assertThat(check(List.of(A), List.of(C), recommended(0, A, 1))).singleElement()
                .extracting(FieldError::message).asString().contains("还有 1 件已收到、未审核完毕", "C 丙公司（县级审核）");
    }

    @Test
    void refuses_a_candidate_left_out() {
        assertThat(check(List.of(A, B), List.of(), recommended(0, A, 1))).singleElement()
                .extracting(FieldError::message).asString().contains("缺少候选申报 B 乙公司");
    }

    @Test
    void refuses_a_foreign_or_repeated_number() {
        assertThat(check(List.of(A), List.of(), recommended(0, A, 1), recommended(1, A, 2), recommended(2, C, 3)))
                .extracting(FieldError::path).containsExactly("ranking[1].number", "ranking[2].number");
    }

    @Test
    void refuses_equal_ranks_gaps_and_a_missing_rank() {
        assertThat(check(List.of(A, B), List.of(), recommended(0, A, 1), recommended(1, B, 1)))
                .singleElement().extracting(FieldError::message).asString().contains("次序 1 已用于甲公司");
        assertThat(check(List.of(A, B), List.of(), recommended(0, A, 1), recommended(1, B, 3)))
                .extracting(FieldError::path).containsExactly("ranking[1].rank");
        assertThat(check(List.of(A, B), List.of(), recommended(0, A, null), refused(1, B, NINE + "多")))
                .extracting(FieldError::path).containsExactly("ranking[0].rank");
    }

    @Test
    void refuses_a_case_not_recommended_without_a_reason() {
        assertThat(check(List.of(A, B), List.of(), recommended(0, A, 1), refused(1, B, null)))
                .singleElement().isEqualTo(new FieldError("ranking[1].remark", "乙公司：不推荐的，请在备注中至少写 10 个字说明理由，企业会看到"));
    }

    @Test
    void a_reason_of_nine_characters_is_too_short_and_of_ten_long_enough() {
        assertThat(check(List.of(A, B), List.of(), recommended(0, A, 1), refused(1, B, NINE)))
                .singleElement().extracting(FieldError::path).isEqualTo("ranking[1].remark");
        assertThat(check(List.of(A, B), List.of(), recommended(0, A, 1), refused(1, B, NINE + "多"))).isEmpty();
    }

    @Test
    void refuses_more_than_the_quota_of_the_round() {
        List<RankedRow> rows = List.of(recommended(0, A, 1), recommended(1, B, 2));

        assertThat(RankingCheck.problems(rows, new Candidates(List.of(A, B), List.of(), List.of()), OptionalInt.of(1), true))
                .singleElement().extracting(FieldError::message).asString().contains("超出名额 1 件，请取消 1 件");
    }

    @Test
    void accepts_exactly_the_quota_of_the_round() {
        List<RankedRow> rows = List.of(recommended(0, A, 1), recommended(1, B, 2));

        assertThat(RankingCheck.problems(rows, new Candidates(List.of(A, B), List.of(), List.of()), OptionalInt.of(2), true)).isEmpty();
    }

    @Test
    void those_not_recommended_do_not_count_towards_the_quota() {
        List<RankedRow> rows = List.of(recommended(0, A, 1), refused(1, B, NINE + "多"));

        assertThat(RankingCheck.problems(rows, new Candidates(List.of(A, B), List.of(), List.of()), OptionalInt.of(1), true)).isEmpty();
    }

    @Test
    void a_list_that_supplements_follow_does_not_wait_for_what_is_under_way() {
        assertThat(RankingCheck.problems(List.of(recommended(0, A, 1)), new Candidates(List.of(A), List.of(B), List.of()),
                OptionalInt.empty(), false)).isEmpty();
    }

    @Test
    void ten_pending_cases_are_named_and_of_eleven_the_first_ten() {
        assertThat(new Candidates(List.of(A), List.of(), List.of()).pendingText()).isEqualTo("收到的申报均已审核完毕，可以排序。");
        assertThat(pending(10).pendingText()).startsWith("还有 10 件已收到、未审核完毕：").contains("P10 公司10（县级审核）").doesNotContain("等。");
        assertThat(pending(11).pendingText()).startsWith("还有 11 件已收到、未审核完毕：").contains("P10 公司10").doesNotContain("P11").endsWith(" 等。");
        assertThat(pending(11).count()).isEqualTo(12);
        assertThat(pending(2).all()).extracting(row -> row.number().value()).containsExactly("A", "P1", "P2");
    }

    @Test
    void a_row_is_read_as_it_was_filled_in_and_a_rank_without_recommendation_does_not_count() {
        Map<String, Object> first = Map.of("number", "A", "enterpriseName", "甲公司", "recommend", true, "rank", 2);
        Map<String, Object> second = Map.of("number", "B", "enterpriseName", "乙公司", "recommend", false, "rank", 1, "remark", NINE + "多");

        List<RankedRow> rows = RankedRow.of(sent(Map.of("ranking", List.of(first, second))));

        assertThat(rows).containsExactly(recommended(0, A, 2), refused(1, B, NINE + "多"));
        assertThat(rows).extracting(RankedRow::item)
                .containsExactly(new ListItem(new DeclarationNumber("A"), true, 2, null), new ListItem(new DeclarationNumber("B"), false, null, NINE + "多"));
        assertThat(RankedRow.of(sent(Map.of()))).isEmpty();
    }

    private static FormInput sent(Map<String, Object> values) {
        return new FormInput(FormSchema.parse("{\"id\":\"f\"}"), null, "k", values, Map.of());
    }

    private static Candidates pending(int count) {
        return new Candidates(List.of(A), IntStream.rangeClosed(1, count)
                .mapToObj(n -> row(new DeclarationNumber("P" + n), "公司" + n, Stage.COUNTY_REVIEW)).toList(), List.of());
    }

    private static List<FieldError> check(List<CaseRow> ready, List<CaseRow> pending, RankedRow... rows) {
        return RankingCheck.problems(List.of(rows), new Candidates(ready, pending, List.of()), OptionalInt.empty(), true);
    }

    private static RankedRow recommended(int index, CaseRow row, Integer rank) {
        return new RankedRow("ranking[" + index + "]", row.number(), row.enterpriseName(), true, rank, null);
    }

    private static RankedRow refused(int index, CaseRow row, String remark) {
        return new RankedRow("ranking[" + index + "]", row.number(), row.enterpriseName(), false, null, remark);
    }

    static CaseRow row(DeclarationNumber number, String enterpriseName, Stage stage) {
        return new CaseRow(number, new RoundId("round"), "批次", enterpriseName, new CreditCode("91430200MA4L16JN41"), "工厂", "430211", "天元区",
                new Tier("ADVANCED"), stage, null, null, null, null, null, null, null);
    }
}
