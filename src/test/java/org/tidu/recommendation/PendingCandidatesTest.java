package org.tidu.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Stage;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** Which cases a county has received, and which may still come. */
@ProcessTest
class PendingCandidatesTest {

    @Autowired
    private RoundBench bench;

    @Autowired
    private CandidateSearch search;

    @Autowired
    private JdbcClient jdbc;

    private RoundId round;

    @BeforeEach
    void open() {
        round = bench.open(3);
    }

    @Test
    void what_was_handed_in_is_waited_for_until_it_has_moved_on_and_what_was_not_is_not() {
        String handedIn = bench.row(round, Stage.PREPARATION, "甲公司", RoundBench.CLOSES);
        bench.row(round, Stage.PREPARATION, "乙公司", RoundBench.CLOSES);
        jdbc.sql("update declaration_case set submitted_at = created_at where number = ?").param(handedIn).update();

        assertThat(received()).containsExactly(handedIn);
    }

    @Test
    void a_case_is_being_written_until_its_own_last_instant_and_not_after() {
        String longer = bench.row(round, Stage.PREPARATION, "甲公司", RoundBench.CLOSES.plus(Duration.ofSeconds(1)));
        String shorter = bench.row(round, Stage.PREPARATION, "乙公司", RoundBench.CLOSES);

        bench.runAt(RoundBench.CLOSES);
        assertThat(writing()).containsExactlyInAnyOrder(longer, shorter);
        bench.runAt(RoundBench.CLOSES.plus(Duration.ofSeconds(1)));
        assertThat(writing()).containsExactly(longer);
        assertThat(received()).isEmpty();
    }

    @Test
    void a_case_under_review_is_waited_for_one_that_was_reviewed_is_ready_and_one_of_the_city_is_neither() {
        String reviewed = bench.row(round, Stage.COUNTY_LIST, "甲公司", RoundBench.CLOSES);
        String underReview = bench.row(round, Stage.COUNTY_REVIEW, "乙公司", RoundBench.CLOSES);
        String atTheCity = bench.row(round, Stage.CITY_REVIEW, "丙公司", RoundBench.CLOSES);
        at(new DeclarationNumber(reviewed), Stage.COUNTY_LIST);
        at(new DeclarationNumber(underReview), Stage.COUNTY_REVIEW);
        at(new DeclarationNumber(atTheCity), Stage.CITY_REVIEW);

        assertThat(received()).containsExactly(underReview);
        assertThat(candidates().ready()).extracting(row -> row.number().value()).containsExactly(reviewed);
    }

    private void at(DeclarationNumber number, Stage stage) {
        jdbc.sql("update declaration_case set stage = ? where number = ?").params(stage.name(), number.value()).update();
    }

    private List<String> writing() {
        return candidates().writing().stream().map(CaseRow::number).map(DeclarationNumber::value).toList();
    }

    private List<String> received() {
        return candidates().received().stream().map(CaseRow::number).map(DeclarationNumber::value).toList();
    }

    private Candidates candidates() {
        return search.of(ListRef.county(round, RoundBench.TIANYUAN));
    }
}
