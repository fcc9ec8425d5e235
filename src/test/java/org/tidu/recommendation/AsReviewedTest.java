package org.tidu.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.procedure.RepositoryTables;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Stage;
import org.tidu.term.DeclarationNumber;

/** What a list says when it is locked. */
class AsReviewedTest {

    private static final OverdueOrder ORDER = OverdueOrder.of(RepositoryTables.asTheyAre().row(null, "overdue-lists", Map.of("level", "COUNTY")));
    private static final String LATE = "县级未在期限内审核完毕";
    private static final CaseRow A = RankingCheckTest.row(new DeclarationNumber("A"), "甲公司", Stage.COUNTY_LIST);
    private static final CaseRow B = RankingCheckTest.row(new DeclarationNumber("B"), "乙公司", Stage.COUNTY_LIST);
    private static final CaseRow C = RankingCheckTest.row(new DeclarationNumber("C"), "丙公司", Stage.COUNTY_REVIEW);

    @Test
    void the_ranking_counts_as_it_was_given() {
        List<ListItem> ranking = List.of(new ListItem(new DeclarationNumber("B"), true, 1, null), new ListItem(new DeclarationNumber("A"), false, null, "材料不实"));

        assertThat(answered(ranking, new Candidates(List.of(A, B), List.of(), List.of()))).isEqualTo(ranking);
    }

    @Test
    void a_case_withdrawn_after_the_ranking_leaves_no_gap() {
        List<ListItem> ranking = List.of(new ListItem(new DeclarationNumber("B"), true, 1, null), new ListItem(new DeclarationNumber("A"), true, 2, null));

        assertThat(answered(ranking, new Candidates(List.of(A), List.of(), List.of())))
                .containsExactly(new ListItem(new DeclarationNumber("A"), true, 1, null));
    }

    @Test
    void without_a_ranking_the_reviewed_are_recommended_by_number_and_the_rest_are_not() {
        assertThat(answered(List.of(), new Candidates(List.of(A, B), List.of(C), List.of()))).containsExactly(
                new ListItem(new DeclarationNumber("A"), true, 1, null), new ListItem(new DeclarationNumber("B"), true, 2, null),
                new ListItem(new DeclarationNumber("C"), false, null, LATE));
    }

    @Test
    void without_a_ranking_the_quota_still_holds() {
        assertThat(AsReviewed.closing(List.of(), new Candidates(List.of(A, B), List.of(), List.of()), OptionalInt.of(1), ORDER, LATE))
                .containsExactly(new ListItem(new DeclarationNumber("A"), true, 1, null), new ListItem(new DeclarationNumber("B"), false, null, "超出推荐名额"));
    }

    @Test
    void a_list_that_supplements_follow_says_nothing_of_what_is_under_way() {
        assertThat(AsReviewed.of(List.of(), new Candidates(List.of(A), List.of(B), List.of(C)), OptionalInt.empty(), ORDER))
                .containsExactly(new ListItem(A.number(), true, 1, null));
    }

    private static List<ListItem> answered(List<ListItem> ranking, Candidates candidates) {
        return AsReviewed.closing(ranking, candidates, OptionalInt.empty(), ORDER, LATE);
    }
}
