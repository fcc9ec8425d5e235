package org.tidu.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.area.Groups;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.declaration.Contents;
import org.tidu.declaration.Journey;
import org.tidu.notification.mail.Post;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.CountyReviews;
import org.tidu.support.ProcessTest;
import org.tidu.support.SignUps;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.ChinaTime;

/**
 * What an enterprise was told is what happened: one message an event, with its items, its reason and its instant, and of each
 * message one e-mail that says what it is about and no more.
 */
@ProcessTest
class MessagesOfACaseTest {

    private static final String ADDRESS = "yangli@example.cn";
    private static final Map<String, Object> NINE_SCENARIOS =
            Contents.with(Contents.application(), "scenarios", Contents.scenarios(9));

    @Autowired
    Journey journey;

    @Autowired
    RoundWalk walk;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Visitors visitors;

    @Autowired
    Post post;

    private final List<String> seen = new ArrayList<>();

    @BeforeEach
    void it_is_listed_and_has_signed_up_with_an_address() {
        journey.listed();
        visitors.enterprise(Journey.MEMBER.uscc().value(), "messages", SignUps.nextMobile(), ADDRESS);
        post.to(ADDRESS);
    }

    @Test
    void from_the_first_task_to_recognition_each_event_is_told_once_and_nothing_else() {
        Round round = walk.open();
        DeclarationNumber number = journey.start(round).number();
        told("待办：填报成熟度自评估结果和申报书", "2025-04-28 24:00", "两份可以同时填写", "先提交成熟度自评估结果");
        journey.enterprise(number, Contents.maturity(2.15));
        nothingTold();

        journey.enterprise(number, NINE_SCENARIOS);
        told("申报已退回：一（九）未达到", "要求 ≥ 10，现为 9", "2025-04-28 24:00", "逾期未提交办结");
        assertThat(cases.find(number).orElseThrow().stage()).isEqualTo(Stage.PREPARATION);

        journey.enterprise(number, Contents.application());
        told("需核验的条件全部达到，等待县市区审核");
        assertThat(openToDos()).isEmpty();

        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按要求补正材料",
                "items", List.of(Map.of("field", "scenarios", "comment", "请核对第三个场景"))));
        told("退回补正：1 处须修改", "理由：请按要求补正材料。", "请核对第三个场景", dueOf(number), "逾期按最后一次提交的材料审核");
        journey.enterprise(number, NINE_SCENARIOS);
        told("补正后一（九）未达到，请继续补正", "请核对第三个场景", dueOf(number));
        assertThat(openToDos()).hasSize(1);
        journey.enterprise(number, Contents.application());
        told("需核验的条件全部达到，等待县市区审核");

        journey.officer(number, CountyReviews.recommends());
        told("县市区审核同意推荐，等待县市区排序");
        walk.windowCloses();
        walk.rankAll(round.id() + ":430211");
        told("已列入县市区推荐名单，进入市级审核");
        walk.complete(number.value(), "userTask_reviewCity", Map.of("decision", "APPROVE", "reason", "材料齐全，同意"));
        told("市级审核同意，等待全市汇总排序");
        walk.rankAll(round.id() + ":4302");
        told("已列入市级推荐名单，报省级评审");

        walk.expertsAppointed(number);
        walk.scored(number, 0.92);
        walk.complete(number.value(), "userTask_concludeReview", Map.of("decision", "PASS"));
        String end = ChinaTime.deadline(jdbc.sql("select ends_at from public_notice where declaration_number = ?")
                .param(number.value()).query(OffsetDateTime.class).single().toInstant());
        told("评审通过，开始公示", "公示 5 个工作日", end);
        walk.at(RoundFixture.CITY_DEADLINE.plus(Duration.ofDays(20)));
        told("申报办结：已认定");
        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.RECOGNISED);
        assertThat(openToDos()).isEmpty();
    }

    @Test
    void a_refusal_tells_the_words_of_the_officer() {
        DeclarationNumber number = new DeclarationNumber(journey.submitted(walk.open()));
        forget();

        journey.officer(number, CountyReviews.declines("材料与实地情况明显不符"));

        told("申报办结：县级不予推荐", "材料与实地情况明显不符");
    }

    @Test
    void a_maturity_that_is_too_low_is_told_with_the_task_that_mends_it() {
        DeclarationNumber number = journey.start(walk.open()).number();
        journey.enterprise(number, Contents.maturity(1.79));
        forget();

        journey.enterprise(number, Contents.application());
        told("申报已退回：一（七）未达到", "2025-04-28 24:00", "成熟度自评估结果须先重新提交");

        journey.enterprise(number, Contents.maturity(1.8));
        nothingTold();
    }

    @Test
    void an_exception_is_told_while_it_is_studied_and_when_it_is_granted() {
        DeclarationNumber number = journey.start(walk.open()).number();
        journey.enterprise(number, Contents.maturity(2.15));
        forget();

        journey.enterprise(number, Contents.with(Contents.with(NINE_SCENARIOS, "exceptionRequested", true),
                "exceptionReason", "第十个场景将于下月验收，申请例外"));
        told("一（九）未达到，由县市区工信部门研究", "要求 ≥ 10，现为 9");
        journey.officer("tianyuan1", number, Map.of("decision", "WAIVE", "reason", "第十个场景已安装，下月验收"));
        journey.officer("zhuzhou1", number, Map.of("decision", "NOT_SIGNED", "reason", "验收日期没有凭据，不同意"));
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请补充一个已建成的场景后再提交"));
        told("申报已退回：一（九）未达到", "理由：请补充一个已建成的场景后再提交。", "2025-04-28 24:00");
    }

    @Test
    void a_correction_that_does_not_come_leaves_no_to_do_behind() {
        DeclarationNumber number = new DeclarationNumber(journey.submitted(walk.open()));
        journey.officer(number, Map.of("decision", "RETURN", "reason", "请按要求补正材料",
                "items", List.of(Map.of("field", "introduction", "comment", "请写明市场份额"))));
        forget();

        walk.at(journey.open(number).dueAt().plusSeconds(30));

        told("补正期限已过，由县市区按最后一次提交的材料审核");
        assertThat(openToDos()).isEmpty();
    }

    @Test
    void a_refused_verification_is_told_with_its_reason_and_its_time_and_what_is_awaited_is_told_once() {
        journey.unlisted();
        DeclarationNumber number = journey.start(walk.open()).number();
        journey.officerAt(number, "userTask_confirmBasicTierListing",
                Map.of("decision", "LISTED", "listedOn", "2024-12-01", "reason", "清单第二批第7号"));
        journey.enterprise(number, "userTask_selfEvaluateMaturity", Contents.maturity(2.15));
        forget();

        journey.enterprise(number, "userTask_prepareApplication", Contents.application());
        told("其余条件已达到，信息填报及审核核实中", "核实未通过的会另行告知理由和补办期限");
        journey.officerAt(number, "userTask_verifySystemRegistration", Map.of("decision", "REFUSED", "reason", "智能工位信息尚未填报"));
        told("核实未通过：核实信息填报及审核", "理由：智能工位信息尚未填报。", dueOf(number), "补办信息填报及审核", "不受影响");
        assertThat(openToDos()).hasSize(1);
        journey.enterprise(number, "userTask_mendRegistration", Contents.start());
        nothingTold();
        assertThat(openToDos()).isEmpty();
        journey.officerAt(number, "userTask_verifySystemRegistration", Map.of("decision", "VERIFIED", "reason", "4月27日省系统审核通过"));
        told("需核验的条件全部达到，等待县市区审核");
    }

    private String dueOf(DeclarationNumber number) {
        return ChinaTime.deadline(journey.open(number).dueAt());
    }

    /** Exactly one message has come since the last look, with this title and these words. */
    private void told(String title, String... words) {
        List<String> fresh = messages().stream().filter(message -> !seen.contains(message)).toList();
        assertThat(fresh).hasSize(1);
        assertThat(fresh.get(0)).contains("|" + title + "|").satisfies(text -> assertThat(List.of(words)).allMatch(text::contains));
        seen.addAll(fresh);
        mailed(title, words);
    }

    /** The mail of that message has come to the address of the firm: its title, the way to it, nothing of what it says. */
    private void mailed(String title, String... words) {
        assertThat(post.to(ADDRESS)).singleElement().satisfies(mail -> {
            assertThat(mail).contains("有一条新消息：" + title + "\n").contains("https://tidu.example.cn/messages");
            assertThat(List.of(words)).noneMatch(mail::contains);
        });
    }

    private void nothingTold() {
        assertThat(messages().stream().filter(message -> !seen.contains(message))).isEmpty();
    }

    private void forget() {
        post.to(ADDRESS);
        seen.addAll(messages());
    }

    private List<String> messages() {
        return jdbc.sql("select id || '|' || title || '|' || body from portal_message where recipient = ?")
                .param(Groups.ofEnterprise(Journey.MEMBER.uscc())).query(String.class).list();
    }

    private List<String> openToDos() {
        return jdbc.sql("select title from portal_message where recipient = ? and task_id is not null and read_at is null")
                .param(Groups.ofEnterprise(Journey.MEMBER.uscc())).query(String.class).list();
    }
}
