package org.tidu.workbench.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.engine.Callers;
import org.tidu.engine.task.Tasks;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.AtOnce;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;
import org.tidu.support.Unprotected;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.OwnersVersion;
import org.tidu.workbench.ReadyChange;
import org.tidu.workbench.rows.ChangedRow;
import org.tidu.workbench.rows.RowDecisions;
import org.tidu.workbench.version.RuleConflicts;
import org.tidu.workbench.version.RuleSetDrafts;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;
import org.tidu.workbench.version.VersionState;

/** No work ends in a dead end: what was withdrawn, taken back, overtaken or stopped becomes a draft again that can be handed in. */
@ProcessTest
class WorkUsedAgainTest {

    private static final String TABLE = "decisions/hunan/2025/hn-2025.dmn";
    private static final String VERSIONS = "/api/workbench/rule-sets/HN-2025/versions/";

    @Autowired
    OwnersVersion owners;

    @Autowired
    RuleSetVersions versions;

    @Autowired
    RuleSetDrafts drafts;

    @Autowired
    RowDecisions decisions;

    @Autowired
    RuleConflicts conflicts;

    @Autowired
    ChangeReports reports;

    @Autowired
    ReadyChange ready;

    @Autowired
    RuleChanges changes;

    @Autowired
    RuleStops stops;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Tasks tasks;

    @Autowired
    Callers callers;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Jobs jobs;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Test
    void a_withdrawn_draft_is_used_again_and_handed_in() {
        owners.draft("HN-2025", TABLE, minimum(12));
        drafts.withdraw("HN-2025", 2, "另行研究", "owner1");

        RuleSetVersion again = reopened(2);

        assertThat(minimum(again)).isEqualTo("12");
        assertThat(versions.writers(again)).as("who wrote the work does not approve it").containsExactlyInAnyOrder("again-owner", "owner1");
        assertThat(again.baseNumber()).isEqualTo(1);
        submitted(again);
        assertThat(versions.find("HN-2025", 3).state()).isEqualTo(VersionState.IN_REVIEW);
    }

    /** The rows come along with the file; why they say so comes along too, and who said so. */
    @Test
    void reasons_of_accepted_rows_come_along_to_the_draft_that_uses_the_work_again_and_further() {
        owners.draft("HN-2025", TABLE, minimum(12));
        ready.rowsAccepted("owner1", "HN-2025", 2);
        List<ChangedRow> before = decisions.changed(versions.find("HN-2025", 2));
        drafts.withdraw("HN-2025", 2, "另行研究", "owner1");

        RuleSetVersion again = reopened(2);

        assertThat(decisions.changed(again)).hasSameSizeAs(before).isNotEmpty().allSatisfy(row -> {
            assertThat(row.decision().reason()).isEqualTo("按新通知（沿用 HN-2025/2）");
            assertThat(row.decision().by()).isEqualTo("owner1");
        });
        drafts.withdraw("HN-2025", again.number(), "再议", "again-owner");
        RuleSetVersion third = reopened(again.number());
        ready.checkedAndRun("again-owner", "HN-2025", third.number());
        assertThat(owner().get(VERSIONS + third.number() + "/reports").body()).contains("按新通知（沿用 HN-2025/3）").doesNotContain("没有写明原因");
    }

    @Test
    void an_approved_version_taken_back_after_its_base_was_overtaken_is_put_on_what_is_in_force_with_both_changes() {
        owners.draft("HN-2025", TABLE, minimum(12));
        submitted(versions.find("HN-2025", 2));
        changes.takeBack("HN-2025", 2, "推迟", "owner1");
        owners.inForce("HN-2025", TABLE, text -> text.replaceFirst("(_excellent_document\"><text>\")[^\"]*", "$1另一通知"), today());

        RuleSetVersion again = reopened(2);

        assertThat(again.baseNumber()).isEqualTo(3);
        assertThat(minimum(again)).isEqualTo("12");
        assertThat(text(again)).contains("_excellent_document\"><text>\"另一通知\"<");
        assertThat(conflicts.of(again)).isEmpty();
        submitted(again);
    }

    @Test
    void where_what_is_in_force_changed_the_same_cell_it_is_asked() {
        owners.draft("HN-2025", TABLE, minimum(12));
        drafts.withdraw("HN-2025", 2, "推迟", "owner1");
        owners.inForce("HN-2025", TABLE, minimum(11), today());

        RuleSetVersion again = reopened(2);

        assertThat(conflicts.open(again)).singleElement().satisfies(one -> {
            assertThat(one.ownLabel()).isEqualTo("HN-2025/2");
            assertThat(one.otherLabel()).isEqualTo("HN-2025/3");
            assertThat(List.of(one.said().base(), one.said().own(), one.said().other())).containsExactly("10", "12", "11");
        });
        assertThat(minimum(again)).isEqualTo("12");
    }

    @Test
    void a_draft_that_was_overtaken_says_so_and_its_changes_go_on_top_of_what_is_in_force() {
        owners.draft("HN-2025", TABLE, minimum(12));
        owners.inForce("HN-2025", TABLE, text -> text + "<!-- -->", today());
        assertThat(owner().get(VERSIONS + 2).json().path("overtakenBy").asText()).isEqualTo("HN-2025/3");

        RuleSetVersion again = reopened(2);

        assertThat(minimum(again)).isEqualTo("12");
        assertThat(again.baseNumber()).isEqualTo(3);
        assertThat(owner().get(VERSIONS + 4).json().path("overtakenBy").isNull()).isTrue();
    }

    @Test
    void what_was_in_force_once_is_brought_back_whole() {
        owners.inForce("HN-2025", TABLE, minimum(12), today());

        RuleSetVersion again = reopened(1);

        assertThat(minimum(again)).isEqualTo("10");
        assertThat(again.baseNumber()).isEqualTo(2);
        assertThat(conflicts.of(again)).isEmpty();
    }

    @Test
    void what_was_stopped_is_mended_on_top_of_the_version_that_counts_again() {
        owners.draft("HN-2025", TABLE, minimum(12));
        inForce(versions.find("HN-2025", 2));
        String stop = stops.propose("HN-2025", 2, "数字有误", "owner1").id();
        stops.answer(stop, true, "同意", "owner2");

        RuleSetVersion again = reopened(2);

        assertThat(minimum(again)).isEqualTo("12");
        assertThat(again.baseNumber()).isEqualTo(1);
        submitted(again);
    }

    @Test
    void a_change_whose_process_is_gone_says_the_way_out_and_does_not_block_the_next() {
        owners.draft("HN-2025", TABLE, minimum(12));
        submitted(versions.find("HN-2025", 2));
        assertThat(owner().get(VERSIONS + "2/reports").json().path("stuck").isNull()).isTrue();
        runtime.createProcessInstanceQuery().processInstanceBusinessKey("HN-2025/2").list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "ended by hand in Cockpit"));

        assertThat(owner().get(VERSIONS + "2/reports").json().path("stuck").asText()).contains("请撤回，再用它的内容新建草稿");
        Answer recalled = owner().post(VERSIONS + "2/recall", "{\"reason\":\"流程不在了\"}");

        assertThat(recalled.status()).as(recalled.body()).isEqualTo(200);
        submitted(reopened(2));
    }

    @Test
    void before_a_stop_everybody_sees_what_it_would_do_and_who_may_confirm() {
        owners.draft("HN-2025", TABLE, minimum(12));
        inForce(versions.find("HN-2025", 2));
        String title = rounds.open().title();
        var page = owner().get(VERSIONS + "2/stops").json();
        assertThat(page.path("fallback").asText()).isEqualTo("HN-2025/1");
        assertThat(page.at("/rounds/0/title").asText()).isEqualTo(title);
        assertThat(page.at("/rounds/0/cases").asInt(-1)).isZero();
        assertThat(page.path("waiting").isNull()).isTrue();
        assertThat(visitors.officer("again-city", "city-4302").get(VERSIONS + "2/stops").status()).isEqualTo(403);
        assertThat(owner().post(VERSIONS + "2/stops", "{\"reason\":\"数字有误\"}").status()).isEqualTo(201);
        assertThat(owner().post(VERSIONS + "2/stops", "{\"reason\":\"再次\"}").status()).isEqualTo(409);

        String id = owner().get(VERSIONS + "2/stops").json().at("/waiting/id").asText();
        assertThat(owner().get(VERSIONS + "2/stops").json().path("mayAnswer").asBoolean(true)).isFalse();
        assertThat(owner().post("/api/workbench/stops/" + id + "/answer", "{\"stop\":true,\"words\":\"同意\"}").status()).isEqualTo(403);
        Visitor second = visitors.officer("again-second", "policy-editors-full");
        assertThat(second.get(VERSIONS + "2/stops").json().path("mayAnswer").asBoolean(false)).isTrue();
        assertThat(second.post("/api/workbench/stops/" + id + "/answer", "{\"stop\":true,\"words\":\"同意\"}").status()).isEqualTo(204);

        assertThat(versions.find("HN-2025", 1).state()).isEqualTo(VersionState.IN_FORCE);
        assertThat(owner().get(VERSIONS + "2/stops").json().path("objection").asText()).contains("不是现行版本");
    }

    @Test
    void of_two_owners_who_propose_the_same_stop_at_one_moment_one_waits_and_the_other_is_told() {
        owners.draft("HN-2025", TABLE, minimum(12));
        inForce(versions.find("HN-2025", 2));
        List<Visitor> both = List.of(owner(), visitors.officer("again-second", "policy-editors-full"));
        List<Answer> answers = Collections.synchronizedList(new ArrayList<>());

        AtOnce.run(2, index -> answers.add(both.get(index).post(VERSIONS + "2/stops", "{\"reason\":\"数字有误\"}")));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).singleElement()
                .satisfies(late -> assertThat(late.body()).contains("停用 HN-2025/2 的提议已在等待确认"));
        assertThat(jdbc.sql("select count(*) from rule_set_stop").query(Integer.class).single()).isEqualTo(1);
        assertThat(jdbc.sql("select count(distinct id) from portal_message where title = '紧急停用待确认：HN-2025/2' and recipient = 'staff-again-owner'").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void everybody_concerned_is_told_once_however_many_offices_they_hold() {
        visitors.officer("told-both", "policy-owners", "policy-editors-full");
        visitors.officer("told-full", "policy-editors-full");
        owners.draft("HN-2025", TABLE, minimum(12));

        submitted(versions.find("HN-2025", 2));

        assertThat(told("told-both")).isEqualTo(1);
        assertThat(told("told-full")).isEqualTo(1);
        assertThat(visitors.officer("told-full", "policy-editors-full").get("/api/messages").body()).contains("规则修改待复核：HN-2025/2");
        assertThat(visitors.officer("told-city", "city-4302").get("/api/messages").body()).doesNotContain("HN-2025/2");
    }

    @Test
    void a_report_made_before_a_shared_table_changed_is_stale_and_one_before_another_places_table_is_not() {
        owners.draft("HN-2025", TABLE, minimum(12));
        RuleSetVersion draft = versions.find("HN-2025", 2);
        drafts.describe("HN-2025", 2, today().plusDays(3), "提高", null, "owner1");
        reports.make(draft, ReportKind.CHECK, "owner1");
        reports.make(draft, ReportKind.ROWS, "owner1");
        owners.inForce("JS-2025", "decisions/jiangsu/2025/js-2025.dmn", text -> text + "<!-- -->", today());
        assertThat(reports.objections(draft)).noneMatch(one -> one.contains("已生效"));

        owners.inForce("tiers", "decisions/common/tiers.dmn", text -> text + "<!-- -->", today());

        assertThat(reports.objections(draft)).anyMatch(one -> one.startsWith("检查结果得出之后，tiers/2 已生效") && one.contains("请再次检查并运行测试行"))
                .anyMatch(one -> one.startsWith("测试行结果得出之后"));
        clock.set(clock.instant().plusSeconds(60));
        reports.make(draft, ReportKind.CHECK, "owner1");
        reports.make(draft, ReportKind.ROWS, "owner1");
        assertThat(reports.objections(draft)).noneMatch(one -> one.contains("已生效"));
    }

    /** Nobody knows what was in force then. */
    @Test
    void reports_from_before_it_was_kept_what_they_stood_beside_count_no_more() {
        owners.draft("HN-2025", TABLE, minimum(12));
        ready.reported("owner1", "HN-2025", 2);
        RuleSetVersion draft = versions.find("HN-2025", 2);
        assertThat(reports.objections(draft)).noneMatch(one -> one.contains("升级以前"));
        Unprotected.run(jdbc, "rule_change_report", "update rule_change_report set beside = null");

        assertThat(reports.objections(draft)).anyMatch(one -> one.startsWith("检查结果是系统升级以前得出的") && one.endsWith("请再次检查并运行测试行"))
                .anyMatch(one -> one.startsWith("测试行结果是系统升级以前得出的"))
                .anyMatch(one -> one.startsWith("回放结果是系统升级以前得出的") && one.endsWith("请再次回放"));
        clock.set(clock.instant().plusSeconds(60));
        ready.reported("owner1", "HN-2025", 2);
        assertThat(reports.objections(draft)).noneMatch(one -> one.contains("升级以前"));
    }

    private int told(String who) {
        return jdbc.sql("select count(*) from portal_message where title = '规则修改待复核：HN-2025/2' and recipient in ('policy-owners', 'policy-editors-full', ?)")
                .param("staff-" + who).query(Integer.class).single();
    }

    private RuleSetVersion reopened(int number) {
        Answer opened = owner().post("/api/workbench/rule-sets/HN-2025/drafts", "{\"base\":" + number + "}");
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return versions.find("HN-2025", opened.json().path("number").asInt());
    }

    private Visitor owner() {
        return visitors.officer("again-owner", "policy-owners");
    }

    private void submitted(RuleSetVersion draft) {
        String author = draft.author();
        drafts.describe("HN-2025", draft.number(), today().plusDays(3), "提高", null, author);
        ready.reported(author, "HN-2025", draft.number());
        RuleSetVersion now = versions.find("HN-2025", draft.number());
        reports.open(now).forEach(item -> reports.confirm(now, item.item(), "按新通知", author));
        changes.submit("HN-2025", draft.number(), now.contentHash(), null, author);
        jobs.run();
    }

    private void inForce(RuleSetVersion draft) {
        submitted(draft);
        callers.as("owner9", List.of("policy-owners"), () -> {
            tasks.complete(tasks.openForBusinessKey(draft.label()).get(0).id(), Map.of("decision", "APPROVE"));
            return null;
        });
        jobs.run();
        clock.set(today().plusDays(3).atStartOfDay(ChinaTime.ZONE).toInstant());
        jobs.run();
    }

    private static UnaryOperator<String> minimum(int number) {
        return table -> table.replaceFirst("(_advanced_minimumScenarios\"><text>)\\d+(</text>)", "$1" + number + "$2");
    }

    private String minimum(RuleSetVersion version) {
        return text(version).replaceAll("(?s).*_advanced_minimumScenarios\"><text>(\\d+)</text>.*", "$1");
    }

    private String text(RuleSetVersion version) {
        return new String(versions.bytes(version, TABLE), StandardCharsets.UTF_8);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
    }
}
