package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.Outcome;
import org.tidu.engine.task.Tasks;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.CountyReviews;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;

/** An enterprise takes its declaration back. */
@ProcessTest
class WithdrawalTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Cases cases;

    @Autowired
    Tasks tasks;

    @Autowired
    Withdrawals withdrawals;

    @BeforeEach
    void isListed() {
        journey.listed();
    }

    @Test
    void before_submission() {
        DeclarationNumber number = journey.start(rounds.open()).number();

        withdraw(number, "暂不申报");

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(tasks.openForBusinessKey(number.value())).isEmpty();
    }

    @Test
    void after_submission_the_county_no_longer_has_it() {
        DeclarationNumber number = new DeclarationNumber(journey.submitted(rounds.open()));

        withdraw(number, "项目调整");

        assertThat(cases.find(number).orElseThrow().outcomeReason()).contains("项目调整");
        assertThat(tasks.openForBusinessKey(number.value())).isEmpty();
    }

    @Test
    void leaves_the_enterprise_free_to_declare_again_while_the_round_is_open() {
        Round round = rounds.open();
        String first = journey.start(round).number().value();
        withdraw(new DeclarationNumber(first), "工厂名称填写有误");

        String second = journey.start(round).number().value();

        assertThat(second).isNotEqualTo(first);
        assertThat(journey.start(round).number().value()).isEqualTo(second);
    }

    @Test
    void needs_a_reason() {
        DeclarationNumber number = journey.start(rounds.open()).number();

        assertThatThrownBy(() -> withdraw(number, " ")).isInstanceOf(InvalidInput.class);
        assertThat(cases.find(number).orElseThrow().outcome()).isNull();
    }

    @Test
    void is_not_possible_once_the_case_is_closed() {
        DeclarationNumber number = new DeclarationNumber(journey.submitted(rounds.open()));
        journey.officer(number, CountyReviews.declines("材料与实地情况明显不符"));

        assertThatThrownBy(() -> withdraw(number, "改主意了")).isInstanceOf(Conflict.class)
                .hasMessageContaining("县级不予推荐");
    }

    private void withdraw(DeclarationNumber number, String reason) {
        withdrawals.withdraw(cases.find(number).orElseThrow(), reason);
    }
}
