package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.casefile.row.CaseTable;
import org.tidu.declaration.judgement.Assessments;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;

/** 通知 一（六）: three systems are filled in, and one of them is passed too. */
@ProcessTest
class ThreeSystemsTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CaseTable cases;

    @Autowired
    Assessments assessments;

    @BeforeEach
    void isListed() {
        journey.listed();
    }

    @ParameterizedTest(name = "enterprise {0}, line {1}, workstation {2}, passed {3}")
    @CsvSource({
        "true,  true,  true,  true,  true,  true,  userTask_selfEvaluateMaturity, 智能制造企业已填报、审核已通过；生产线（车间）已填报；智能工位已填报",
        "true,  true,  true,  false, true,  false, userTask_verifySystemRegistration, 智能制造企业已填报、审核未通过；生产线（车间）已填报；智能工位已填报",
        "true,  false, true,  true,  false, true,  userTask_verifySystemRegistration, 智能制造企业已填报、审核已通过；生产线（车间）未填报；智能工位已填报",
        "true,  true,  false, true,  false, true,  userTask_verifySystemRegistration, 智能制造企业已填报、审核已通过；生产线（车间）已填报；智能工位未填报",
        "false, true,  true,  false, false, false, userTask_verifySystemRegistration, 智能制造企业未填报、审核未通过；生产线（车间）已填报；智能工位已填报",
    })
    void the_pair_of_the_verdict_follows_from_the_three(boolean enterprise, boolean line, boolean workstation, boolean passed,
            boolean filled, boolean approved, String task, String words) {
        jdbc.sql("update roster_system_registration set filled = ?, line_filled = ?, workstation_filled = ?, approved = ?")
                .params(enterprise, line, workstation, passed).update();

        DeclarationNumber number = journey.start(rounds.open()).number();

        assertThat(journey.keys(number)).contains(task);
        assertThat(assessments.facts(cases.find(number).orElseThrow(), Map.of()).values().get("systemRegistration"))
                .isEqualTo(Map.of("filled", filled, "approved", approved));
        if (task.equals("userTask_verifySystemRegistration")) {
            assertThat(journey.formData(journey.open(number, task))).containsEntry("registrationAsListed", words);
        }
    }
}
