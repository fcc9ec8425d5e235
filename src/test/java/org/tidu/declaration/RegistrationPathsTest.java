package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Receipt;
import org.tidu.assessment.verdict.Receipts;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.casefile.Cases;
import org.tidu.casefile.Verification;
import org.tidu.casefile.history.Review;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;

/** From the start to the application: registration, self-evaluation, basic-tier list (通知 一（六）（七）（八）). */
@ProcessTest
class RegistrationPathsTest {

    private static final String MATURITY = "userTask_selfEvaluateMaturity";
    private static final String WRITE = "userTask_prepareApplication";
    private static final String VERIFY = "userTask_verifySystemRegistration";
    private static final String MEND = "userTask_mendRegistration";
    private static final String CONFIRM = "userTask_confirmBasicTierListing";
    private static final String EXPLAIN = "userTask_mendListing";
    private static final Map<String, Object> VERIFIED = Map.of("decision", "VERIFIED", "reason", "4月20日省系统审核通过");
    private static final Map<String, Object> LISTED =
            Map.of("decision", "LISTED", "listedOn", "2024-12-01", "reason", "清单第二批第7号");

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Receipts verdicts;

    @BeforeEach
    void nobodyIsListed() {
        journey.unlisted();
    }

    @Test
    void a_listed_enterprise_goes_straight_to_its_self_evaluation_and_application() {
        journey.listed();
        DeclarationNumber number = journey.start(rounds.open()).number();

        assertThat(journey.open(number).key()).isEqualTo("userTask_selfEvaluateMaturity");
        journey.enterprise(number, Contents.maturity(2.15));

        assertThat(journey.open(number).key()).isEqualTo("userTask_prepareApplication");
        assertThat(journey.open(number).dueAt()).isEqualTo(RoundFixture.CLOSES);
        assertThat(cases.find(number).orElseThrow().stage()).isEqualTo(Stage.PREPARATION);
    }

    @Test
    void what_no_roster_says_is_verified_beside_the_writing_which_waits_for_nobody() {
        DeclarationNumber number = journey.start(rounds.open()).number();

        assertThat(journey.keys(number)).containsExactlyInAnyOrder(MATURITY, WRITE, VERIFY, CONFIRM);
        assertThat(journey.open(number, VERIFY).groups()).containsExactly("county-430211");
        assertThat(journey.open(number, CONFIRM).groups()).containsExactly("city-4302");
        journey.enterprise(number, MATURITY, Contents.maturity(2.15));

        assertThat(journey.keys(number)).containsExactlyInAnyOrder(WRITE, VERIFY, CONFIRM);
        assertThat(cases.find(number).orElseThrow().stage()).isEqualTo(Stage.PREPARATION);
    }

    @Test
    void an_application_is_taken_once_the_self_evaluation_is_handed_in_and_not_before() {
        DeclarationNumber number = journey.start(rounds.open()).number();

        assertThatThrownBy(() -> journey.enterprise(number, WRITE, Contents.application()))
                .isInstanceOf(Conflict.class).hasMessageContaining("请先提交「填报成熟度自评估结果」");
        assertThat(cases.find(number).orElseThrow().submittedAt()).isNull();
        assertThat(journey.keys(number)).contains(MATURITY, WRITE);

        journey.enterprise(number, MATURITY, Contents.maturity(2.15));
        journey.enterprise(number, WRITE, Contents.application());
        assertThat(cases.find(number).orElseThrow().submittedAt()).isNotNull();
    }

    @Test
    void the_verdict_does_not_wait_for_officers_and_what_is_not_met_is_back_at_once() {
        DeclarationNumber number = journey.start(rounds.open()).number();
        journey.enterprise(number, MATURITY, Contents.maturity(2.15));

        journey.enterprise(number, WRITE, Contents.with(Contents.application(), "scenarios", Contents.scenarios(9)));

        assertThat(journey.keys(number)).containsExactlyInAnyOrder(WRITE, VERIFY, CONFIRM);
        assertThat(verdict(number).conditions()).filteredOn(Condition::bars).extracting(Condition::code).containsExactly("SCENARIO_COUNT");
        assertThat(verdict(number).conditions()).filteredOn(condition -> "核实中".equals(condition.actual()))
                .extracting(Condition::code).containsExactly("SYSTEM_REGISTRATION", "PRIOR_TIER");
        journey.enterprise(number, WRITE, Contents.application());
        assertThat(journey.keys(number)).containsExactlyInAnyOrder(VERIFY, CONFIRM);
        assertThat(verdict(number).eligible()).isTrue();
        assertThat(verdicts.latest(number).orElseThrow().verdict().eligible()).as("as stored: what is not known is not met").isFalse();
    }

    @Test
    void a_county_decides_on_an_exception_only_when_the_verifications_are_over() {
        DeclarationNumber number = journey.start(rounds.open()).number();
        journey.enterprise(number, MATURITY, Contents.maturity(2.15));
        Map<String, Object> nine = Contents.with(Contents.application(), "scenarios", Contents.scenarios(9));
        journey.enterprise(number, WRITE, Contents.with(Contents.with(nine, "exceptionRequested", true),
                "exceptionReason", "第十个场景将于下月验收，申请例外"));
        assertThat(journey.keys(number)).containsExactlyInAnyOrder(VERIFY, CONFIRM);
        journey.officerAt(number, VERIFY, VERIFIED);
        assertThat(journey.keys(number)).containsExactly(CONFIRM);

        journey.officerAt(number, CONFIRM, LISTED);

        assertThat(journey.open(number).key()).isEqualTo("userTask_decideUnmetConditions");
    }

    @Test
    void what_is_still_verified_at_the_countys_deadline_stays_received_until_that_is_over_and_goes_to_the_city_then() {
        DeclarationNumber number = new DeclarationNumber(submittedUnverified());
        assertThatThrownBy(() -> journey.countyList(number, "UNREVIEWED")).isInstanceOf(Conflict.class);
        assertThat(cases.find(number).orElseThrow().stage()).isEqualTo(Stage.ASSESSMENT);
        assertThat(journey.keys(number)).containsExactlyInAnyOrder(VERIFY, CONFIRM);

        journey.officerAt(number, VERIFY, VERIFIED);
        journey.officerAt(number, CONFIRM, LISTED);
        journey.countyList(number, "UNREVIEWED");

        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCity");
    }

    @Test
    void what_a_list_said_and_says_no_longer_when_the_rest_is_verified_is_verified_by_an_officer() {
        journey.listed();
        jdbc.sql("delete from roster_basic_tier").update();
        DeclarationNumber number = new DeclarationNumber(submittedUnverified());
        assertThat(journey.keys(number)).containsExactly(CONFIRM);
        jdbc.sql("delete from roster_system_registration").update();

        journey.officerAt(number, CONFIRM, LISTED);

        assertThat(journey.keys(number)).containsExactlyInAnyOrder(WRITE, VERIFY);
        journey.enterprise(number, WRITE, Contents.application());
        journey.officerAt(number, VERIFY, VERIFIED);
        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
    }

    @Test
    void officers_never_answer_until_the_deadline_and_the_firm_submits_all_the_same() {
        DeclarationNumber number = new DeclarationNumber(submittedUnverified());

        journey.at(RoundFixture.CLOSES.plus(Duration.ofDays(1)));
        assertThat(cases.find(number).orElseThrow().outcome()).isNull();
        assertThat(cases.find(number).orElseThrow().stage()).isEqualTo(Stage.ASSESSMENT);
        assertThat(journey.keys(number)).containsExactlyInAnyOrder(VERIFY, CONFIRM);
        journey.officerAt(number, VERIFY, VERIFIED);
        assertThat(journey.keys(number)).as("the county decides when both are over").containsExactly(CONFIRM);
        journey.officerAt(number, CONFIRM, LISTED);

        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
        assertThat(verdicts.latest(number).orElseThrow().verdict().eligible()).as("judged once more, with what is known now").isTrue();
        assertThat(cases.reviews(number)).extracting(Review::decisionText)
                .containsExactly("已填报并通过智能制造企业审核", "已列入清单");
    }

    @Test
    void who_does_not_submit_is_late_whatever_is_still_verified() {
        DeclarationNumber number = journey.start(rounds.open()).number();

        journey.at(RoundFixture.CLOSES.plusSeconds(30));

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.NOT_SUBMITTED);
        assertThat(journey.keys(number)).isEmpty();
    }

    @Test
    void a_refused_registration_tells_its_reason_at_once_and_is_mended_in_time() {
        DeclarationNumber number = new DeclarationNumber(submittedUnverified());
        journey.officerAt(number, CONFIRM, LISTED);
        int before = messages("核实未通过：核实信息填报及审核");

        journey.officerAt(number, VERIFY, Map.of("decision", "REFUSED", "reason", "智能工位信息尚未填报"));

        assertThat(messages("核实未通过：核实信息填报及审核")).isEqualTo(before + 1);
        assertThat(lastMessage()).contains("智能工位信息尚未填报", "补办信息填报及审核", "逾期没有补办的", "填写和提交不受影响");
        assertThat(journey.open(number, MEND).groups()).allMatch(group -> group.startsWith("enterprise-"));
        assertThatThrownBy(() -> journey.enterprise(number, MEND, Contents.with(Contents.start(), "factoryName", "另一座工厂")))
                .isInstanceOfSatisfying(InvalidInput.class, refused ->
                        assertThat(refused.errors()).extracting("path").containsExactly("data.factoryName"));
        org.tidu.casefile.document.Receipt receipt = journey.enterprise(number, MEND, Contents.with(Contents.start(), "contactName", "李补办"));
        assertThat(receipt.number()).endsWith("S02");
        assertThat(cases.startDocument(number)).containsEntry("contactName", "李补办").containsKey("uscc");
        journey.officerAt(number, VERIFY, VERIFIED);

        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
    }

    @Test
    void time_to_mend_does_not_make_the_writing_longer() {
        DeclarationNumber number = journey.start(rounds.open()).number();
        journey.officerAt(number, VERIFY, Map.of("decision", "REFUSED", "reason", "智能工位信息尚未填报"));
        assertThat(journey.open(number, MEND).dueAt()).isAfterOrEqualTo(RoundFixture.CLOSES);

        journey.at(RoundFixture.CLOSES.plusSeconds(30));

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.NOT_SUBMITTED);
    }

    @Test
    void a_refused_registration_that_is_not_mended_ends_the_case_with_the_officers_words() {
        DeclarationNumber number = new DeclarationNumber(submittedUnverified());
        journey.officerAt(number, VERIFY, Map.of("decision", "REFUSED", "reason", "智能工位信息尚未填报"));
        Instant due = journey.open(number, MEND).dueAt();

        journey.at(due);
        assertThat(cases.find(number).orElseThrow().outcome()).isNull();
        journey.at(due.plusSeconds(30));

        CaseRow closed = cases.find(number).orElseThrow();
        assertThat(closed.outcome()).isEqualTo(Outcome.REGISTRATION_REFUSED);
        assertThat(closed.outcomeReason()).contains("智能工位信息尚未填报");
        assertThat(journey.keys(number)).isEmpty();
    }

    @Test
    void a_firm_the_city_does_not_find_on_its_list_may_explain_and_is_found() {
        DeclarationNumber number = new DeclarationNumber(submittedUnverified());
        journey.officerAt(number, VERIFY, VERIFIED);

        journey.officerAt(number, CONFIRM, Map.of("decision", "NOT_LISTED", "reason", "两批清单中均无该企业"));
        assertThat(lastMessage()).contains("两批清单中均无该企业", "说明基础级清单情况", "逾期没有说明的").doesNotContain("补办");
        journey.enterprise(number, EXPLAIN, Contents.start());
        journey.officerAt(number, CONFIRM, LISTED);

        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
    }

    @Test
    void not_on_the_basic_tier_list_the_case_ends_when_nothing_is_explained() {
        DeclarationNumber number = new DeclarationNumber(submittedUnverified());
        journey.officerAt(number, CONFIRM, Map.of("decision", "NOT_LISTED", "reason", "两批清单中均无该企业"));

        journey.at(journey.open(number, EXPLAIN).dueAt().plusSeconds(30));

        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.NOT_BASIC_TIER);
        assertThat(cases.find(number).orElseThrow().outcomeReason()).contains("两批清单中均无该企业");
    }

    @Test
    void a_decision_without_its_reason_is_refused_and_changes_nothing() {
        DeclarationNumber number = journey.start(rounds.open()).number();

        assertThatThrownBy(() -> journey.officerAt(number, VERIFY, Map.of("decision", "VERIFIED")))
                .isInstanceOfSatisfying(InvalidInput.class, refused ->
                        assertThat(refused.errors()).extracting("path").containsExactly("data.reason"));
        assertThat(journey.keys(number)).contains(VERIFY);
        assertThat(cases.reviews(number)).isEmpty();
    }

    private String submittedUnverified() {
        DeclarationNumber number = journey.start(rounds.open()).number();
        journey.enterprise(number, MATURITY, Contents.maturity(2.15));
        journey.enterprise(number, WRITE, Contents.application());
        return number.value();
    }

    private Verdict verdict(DeclarationNumber number) {
        Receipt given = verdicts.latest(number).orElseThrow();
        return Verification.told(given.verdict(), given.facts());
    }

    private int messages(String title) {
        return jdbc.sql("select count(*) from portal_message where title = ?").param(title).query(Integer.class).single();
    }

    private String lastMessage() {
        return jdbc.sql("select body from portal_message where title like '核实未通过%' order by sent_at desc, id fetch first 1 rows only")
                .query(String.class).single();
    }
}
