package org.tidu.workbench.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.decision.Models;
import org.tidu.engine.Callers;
import org.tidu.engine.edition.Editions;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.problem.Conflict;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.AtOnce;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.Tally;
import org.tidu.support.TestClock;
import org.tidu.support.Unprotected;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.EditionId;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.OwnersVersion;
import org.tidu.workbench.ReadyChange;
import org.tidu.workbench.version.RuleSetDrafts;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;
import org.tidu.workbench.version.VersionEvent;
import org.tidu.workbench.version.VersionEventKind;
import org.tidu.workbench.version.VersionState;
import org.tidu.workbench.version.VersionWalk;

/** A minimum is raised from 10 to 12: the way of a change, from the draft to its day. */
@ProcessTest
class RuleChangeTest {

    private static final String TABLE = "decisions/hunan/2025/hn-2025.dmn";
    private static final String REVIEW = "userTask_reviewRuleChange";
    private static final String RESOLVE = "userTask_resolveFailedChange";
    private static final String KEY = " where rule_set_id = 'HN-2025' and number = 2";

    @Autowired
    OwnersVersion owners;

    @Autowired
    ReadyChange ready;

    @Autowired
    RuleSetVersions versions;

    @Autowired
    RuleSetDrafts drafts;

    @Autowired
    ChangeReports reports;

    @Autowired
    RuleChanges changes;

    @Autowired
    RuleStops stops;

    @Autowired
    VersionWalk walk;

    @Autowired
    PersonNames names;

    @Autowired
    Editions editions;

    @Autowired
    Models models;

    @Autowired
    Tasks tasks;

    @Autowired
    Callers callers;

    @Autowired
    Jobs jobs;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Stored stored;

    @Autowired
    Tally tally;

    @Autowired
    TestClock clock;

    private LocalDate day;

    @BeforeEach
    void a_draft_raises_the_minimum() {
        day = today().plusDays(3);
        owners.draft("HN-2025", TABLE, RuleChangeTest::raised);
        drafts.describe("HN-2025", 2, day, "按新通知调整", "湘工信〔2025〕1号", "owner1");
    }

    @Test
    void a_draft_without_reports_day_or_confirmations_is_not_submitted_and_says_what_is_missing() {
        assertThatThrownBy(this::submit).isInstanceOf(InvalidInput.class).hasMessageContaining("没有检查结果").hasMessageContaining("没有测试行结果");
        ready.checkedAndRun("owner1", "HN-2025", 2);
        assertThatThrownBy(this::submit).isInstanceOf(InvalidInput.class).hasMessageContaining("没有回放结果").hasMessageContaining("处还没有确认")
                .hasMessageContaining("行测试行与草稿的结果不同，还没有接受：“建设要求：只有先进级规定场景数量”、“先进级各项条件全部满足”、");
        reported();
        assertThatThrownBy(this::submit).isInstanceOf(InvalidInput.class).hasMessageContaining("处还没有确认")
                .hasMessageNotContainingAny("没有接受", "回放");
        confirmAll();
        drafts.describe("HN-2025", 2, today(), "按新通知调整", null, "owner1");
        assertThatThrownBy(this::submit).isInstanceOf(InvalidInput.class).hasMessageContaining("最早为明天");

        assertThat(draft().state()).isEqualTo(VersionState.DRAFT);
        assertThat(tasks.openForBusinessKey("HN-2025/2")).isEmpty();
    }

    @Test
    void the_check_and_the_rows_say_in_words_what_changed() {
        assertThat(reports.make(draft(), ReportKind.CHECK, "owner1").items()).extracting(ReportItem::words)
                .anySatisfy(words -> assertThat(words).contains("10", "12"));
        assertThat(reports.make(draft(), ReportKind.ROWS, "owner1").items()).isNotEmpty()
                .allSatisfy(item -> assertThat(item.weight()).isEqualTo(ItemWeight.ACCEPT));
    }

    @Test
    void each_fact_is_confirmed_once_however_many_sentences_say_it() {
        reported();

        assertThat(reports.open(draft())).extracting(ReportItem::words).satisfiesExactlyInAnyOrder(
                value -> assertThat(value).contains("由“10”改为“12”：提高"),
                text -> assertThat(text).startsWith("表“建设要求”第 2 行：“最少场景数”列是 12，这一行的说明里没有这个数；说明写着 10，")
                        .contains("；单元格里的 10 改成了 12，而这一行的说明没有写 12（“").endsWith("或改回单元格。").containsOnlyOnce("（“通知一"));
    }

    @Test
    void the_same_way_over_the_api_for_policy_owners_only() {
        Visitor owner = visitors.officer("owner1", "policy-owners");
        String address = "/api/workbench/rule-sets/HN-2025/versions/2";
        assertThat(visitors.officer("change-city", "city-4302").get(address + "/reports").status()).isEqualTo(403);
        ready.rowsAccepted("owner1", "HN-2025", 2);
        ready.checkedAndRun("owner1", "HN-2025", 2);
        JsonNode made = ready.replayed("owner1", "HN-2025", 2);
        assertThat(made.path("reports")).hasSize(3);
        assertThat(made.path("mayConfirm").asBoolean()).isTrue();
        assertThat(made.path("objections").toString()).contains("处还没有确认");
        made.path("reports").forEach(report -> report.path("items").forEach(item -> {
            if (item.path("weight").asText().equals("CONFIRM")) {
                assertThat(owner.post(address + "/confirmations", "{\"item\":\"" + item.path("item").asText() + "\",\"words\":\"按新通知\"}")
                        .status()).isEqualTo(200);
            }
        }));

        var submitted = owner.post(address + "/submission", "{\"contentHash\":\"" + draft().contentHash() + "\"}");

        assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);
        assertThat(submitted.json().path("state").asText()).isEqualTo("IN_REVIEW");
        assertThat(submitted.json().path("objections")).isEmpty();
        jobs.run();
        assertThat(task(REVIEW).groups()).containsExactlyInAnyOrder("policy-owners", "policy-editors-full");
        assertThat(owner.post(address + "/recall", "{\"reason\":\"另行研究\"}").json().path("state").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void rows_are_not_run_on_what_the_check_has_not_let_through() {
        drafts.save("HN-2025", 2, TABLE, text(draft()).replace("<text>12</text>", "<text>now()</text>").getBytes(StandardCharsets.UTF_8),
                draft().contentHash(), "owner1");

        assertThat(reports.make(draft(), ReportKind.ROWS, "owner1").items()).singleElement()
                .satisfies(item -> assertThat(item.weight()).isEqualTo(ItemWeight.BLOCKS));
    }

    @Test
    void on_its_day_new_rounds_and_the_self_test_go_by_it_and_the_open_round_and_yesterday_do_not() {
        Round open = rounds.open();
        approved();
        at(day.minusDays(1));
        assertThat(minimum(editions.newest())).isEqualTo("10");

        at(day);

        assertThat(version().state()).isEqualTo(VersionState.IN_FORCE);
        assertThat(version().approver()).isEqualTo("owner2");
        assertThat(versions.find("HN-2025", 1).state()).isEqualTo(VersionState.SUPERSEDED);
        assertThat(minimum(rounds.open().editionId())).isEqualTo("12");
        assertThat(minimum(open.editionId())).isEqualTo("10");
        assertThat(minimum(models.asOf(day))).isEqualTo("12");
        assertThat(minimum(models.asOf(day.minusDays(1)))).isEqualTo("10");
        assertThat(tasks.openForBusinessKey("HN-2025/2")).isEmpty();
    }

    @Test
    void no_connection_is_held_while_the_check_and_the_rows_run() {
        assertThat(tally.of(() -> reports.make(draft(), ReportKind.CHECK, "owner1")).inside()).isZero();
        assertThat(tally.of(() -> reports.make(draft(), ReportKind.ROWS, "owner1")).inside()).isZero();
    }

    @Test
    void a_day_that_another_has_changed_since_it_was_seen_is_not_submitted() {
        reported();
        confirmAll();
        String seen = draft().aboutHash();
        drafts.describe("HN-2025", 2, day.plusDays(1), "按新通知调整", null, "owner2");

        assertThatThrownBy(() -> changes.submit("HN-2025", 2, draft().contentHash(), seen, "owner1")).isInstanceOf(Conflict.class);

        assertThat(draft().state()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void a_day_or_reason_that_somebody_changes_in_the_database_is_neither_approved_nor_brought_into_force() {
        submitted();
        altered("reason = '另一原因'");
        assertThatThrownBy(() -> review("owner2", "APPROVE")).isInstanceOf(InvalidInput.class).hasMessageContaining("生效日期、修改原因或依据文件被改动过");
        altered("reason = '按新通知调整'");
        review("owner2", "APPROVE");
        altered("in_force_from = date '" + day.minusDays(2) + "'");

        at(day);

        assertThat(version().state()).isEqualTo(VersionState.APPROVED);
        assertThat(String.valueOf(tasks.formData(task(RESOLVE).id()).get("failure"))).contains("与复核时不符");
        altered("in_force_from = date '" + day + "'");
        complete("owner2", RESOLVE, Map.of("decision", "RETRY"));
        assertThat(version().state()).isEqualTo(VersionState.IN_FORCE);
    }

    private void altered(String set) {
        Unprotected.run(jdbc, "rule_set_version", "update rule_set_version set " + set + KEY);
    }

    @Test
    void one_version_of_a_rule_set_waits_at_a_time_whatever_door_the_second_comes_by() {
        RuleSetVersion second = owners.draft("HN-2025", TABLE, table -> table + "<!-- -->");
        drafts.describe("HN-2025", 3, day.plusDays(2), "另一处", null, "owner1");
        submitted();
        Map<String, String> before = stored.now();

        assertThatThrownBy(() -> changes.submit("HN-2025", 3, second.contentHash(), null, "owner1")).isInstanceOf(Conflict.class)
                .hasMessageContaining("HN-2025/2（待复核）还没有办结");
        assertThatThrownBy(() -> owners.change(second, "state = 'IN_REVIEW'")).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(stored.now()).isEqualTo(before);
        review("owner2", "APPROVE");
        assertThatThrownBy(() -> owners.change(second, "state = 'IN_REVIEW'")).isInstanceOf(DataIntegrityViolationException.class);

        changes.takeBack("HN-2025", 2, "另行研究", "owner1");
        assertThatCode(() -> owners.change(second, "state = 'IN_REVIEW'")).doesNotThrowAnyException();
    }

    @Test
    void of_two_versions_that_are_submitted_at_the_same_moment_one_waits() {
        RuleSetVersion third = owners.draft("HN-2025", TABLE, table -> table + "<!-- -->");
        List<RuleSetVersion> both = List.of(draft(), third);
        AtomicInteger late = new AtomicInteger();

        AtOnce.run(2, index -> {
            try {
                walk.submit(both.get(index), "owner1");
            } catch (Conflict another) {
                late.incrementAndGet();
            }
        });

        assertThat(late).hasValue(1);
        assertThat(versions.of("HN-2025")).filteredOn(one -> one.state() == VersionState.IN_REVIEW).hasSize(1);
    }

    @Test
    void a_version_that_something_else_has_overtaken_under_review_is_not_approved() {
        RuleSetVersion other = owners.draft("HN-2025", TABLE, table -> table + "<!-- -->");
        submitted();
        Unprotected.run(jdbc, "rule_set_version", "update rule_set_version set state = 'IN_FORCE', approver = 'owner3', in_force_from = date '"
                + today() + "' where rule_set_id = 'HN-2025' and number = " + other.number());
        Map<String, String> before = stored.now();

        assertThatThrownBy(() -> review("owner2", "APPROVE")).isInstanceOf(InvalidInput.class).hasMessageContaining("HN-2025/3 已生效")
                .hasMessageContaining("请退回");

        assertThat(stored.now()).isEqualTo(before);
    }

    @Test
    void on_its_day_a_version_under_review_is_too_late_and_the_day_before_it_is_not() {
        submitted();
        clock.set(day.atStartOfDay(ChinaTime.ZONE).toInstant());
        assertThatThrownBy(() -> review("owner2", "APPROVE")).isInstanceOf(InvalidInput.class).hasMessageContaining("请退回，改生效日期");
        assertThat(version().state()).isEqualTo(VersionState.IN_REVIEW);

        clock.set(day.atStartOfDay(ChinaTime.ZONE).minusSeconds(1).toInstant());
        review("owner2", "APPROVE");

        assertThat(version().state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void nodes_that_were_down_over_midnight_bring_it_into_force_from_the_day_they_come_back_and_no_earlier() {
        approved();

        at(day.plusDays(2));

        assertThat(version().state()).isEqualTo(VersionState.IN_FORCE);
        assertThat(version().inForceFrom()).isEqualTo(day.plusDays(2));
        assertThat(minimum(models.asOf(day.plusDays(1)))).isEqualTo("10");
        assertThat(minimum(models.asOf(day.plusDays(2)))).isEqualTo("12");
        assertThat(versions.events(version())).last().satisfies(event -> assertThat(event.detail()).contains("原定自 " + day));
    }

    @Test
    void a_report_is_not_kept_for_bytes_it_was_not_made_of() {
        RuleSetVersion seen = draft();
        drafts.save("HN-2025", 2, TABLE, (text(seen) + " ").getBytes(StandardCharsets.UTF_8), seen.contentHash(), "owner1");
        Map<String, String> before = stored.now();

        assertThatThrownBy(() -> reports.make(seen, ReportKind.CHECK, "owner1")).isInstanceOf(Conflict.class).hasMessageContaining("请重新检查");
        assertThatThrownBy(() -> reports.make(seen, ReportKind.ROWS, "owner1")).isInstanceOf(Conflict.class);

        assertThat(stored.now()).isEqualTo(before);
    }

    @Test
    void who_has_not_worked_on_it_neither_confirms_nor_submits_and_the_reviewer_reads_who_did_and_why() {
        reported();
        String item = reports.open(draft()).get(0).item();
        Map<String, String> before = stored.now();
        assertThatThrownBy(() -> reports.confirm(draft(), item, "替起草人确认", "owner2")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> changes.submit("HN-2025", 2, draft().contentHash(), null, "owner2")).isInstanceOf(Forbidden.class);
        assertThat(stored.now()).isEqualTo(before);

        reports.open(draft()).forEach(one -> reports.confirm(draft(), one.item(), "按新通知第三条", "owner1"));
        submit();
        jobs.run();

        assertThat(String.valueOf(tasks.formData(task(REVIEW).id()).get("changeReport"))).contains("owner1 已确认：按新通知第三条", "“湖南省2025年智能工厂申报条件”")
                .doesNotContain("未列出").doesNotContain(".dmn");
    }

    @Test
    void every_item_to_be_confirmed_is_listed_however_many_there_are() {
        List<ReportItem> items = new ArrayList<>(IntStream.range(0, 80).mapToObj(i -> ReportItem.of(ItemWeight.NOTE, "n", "注" + i + "。")).toList());
        IntStream.range(0, 80).mapToObj(i -> ReportItem.of(ItemWeight.CONFIRM, "c", "改" + i + "。")).forEach(items::add);
        reports.keep(draft(), ReportKind.CHECK, items, "owner1");

        String words = ReportWords.of(draft(), reports, names, PlaceTitles.of(Map.of()));

        assertThat(words).contains("改79。", "注59。", "其余 20 项无须确认").doesNotContain("注60。");
    }

    @Test
    void who_may_do_anything_but_is_no_policy_owner_does_not_decide_and_who_edits_structure_does() {
        submitted();
        String id = task(REVIEW).id();
        assertThatThrownBy(() -> callers.as("boss", List.of("camunda-admin"), () -> {
            tasks.complete(id, Map.of("decision", "APPROVE"));
            return null;
        })).isInstanceOf(InvalidInput.class).hasMessageContaining("仅限规则负责人");
        assertThat(version().state()).isEqualTo(VersionState.IN_REVIEW);

        callers.as("owner2", List.of("policy-editors-full"), () -> {
            tasks.complete(id, Map.of("decision", "APPROVE"));
            return null;
        });

        assertThat(version().state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void who_wrote_the_version_does_not_review_it() {
        submitted();
        Map<String, String> before = stored.now();

        assertThatThrownBy(() -> review("owner1", "APPROVE")).isInstanceOf(InvalidInput.class).hasMessageContaining("须由另一名规则负责人复核");

        assertThat(stored.now()).isEqualTo(before);
        assertThat(version().state()).isEqualTo(VersionState.IN_REVIEW);
    }

    @Test
    void what_is_returned_is_a_draft_again_is_corrected_and_approved() {
        submitted();
        assertThatThrownBy(() -> complete("owner2", REVIEW, Map.of("decision", "RETURN"))).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("请写明要改什么");

        complete("owner2", REVIEW, Map.of("decision", "RETURN", "reason", "条文里还写着 10"));

        assertThat(version().state()).isEqualTo(VersionState.DRAFT);
        assertThat(versions.events(version())).extracting(VersionEvent::kind).contains(VersionEventKind.RETURNED);
        drafts.save("HN-2025", 2, TABLE, text(draft()).replace("合计10个", "合计12个").getBytes(StandardCharsets.UTF_8),
                draft().contentHash(), "owner1");
        approved();
        assertThat(version().state()).isEqualTo(VersionState.APPROVED);
    }

    @Test
    void one_more_byte_and_no_report_counts() {
        reported();
        confirmAll();

        drafts.save("HN-2025", 2, TABLE, (text(draft()) + " ").getBytes(StandardCharsets.UTF_8), draft().contentHash(), "owner1");

        assertThatThrownBy(this::submit).isInstanceOf(InvalidInput.class).hasMessageContaining("没有检查结果");
    }

    @Test
    void a_byte_that_somebody_changes_in_the_database_under_review_is_not_approved() {
        submitted();
        anotherByte();
        Map<String, String> before = stored.now();

        assertThatThrownBy(() -> review("owner2", "APPROVE")).isInstanceOf(InvalidInput.class).hasMessageContaining("与校验码");

        assertThat(stored.now()).isEqualTo(before);
    }

    @Test
    void a_byte_that_somebody_changes_after_the_approval_keeps_it_out_of_force_until_it_is_put_right() {
        String was = jdbc.sql("select sha256 from rule_set_file" + KEY + " and path = ?").param(TABLE).query(String.class).single();
        approved();
        anotherByte();
        EditionId present = editions.newest();

        at(day);

        assertThat(editions.newest()).isEqualTo(present);
        assertThat(version().state()).isEqualTo(VersionState.APPROVED);
        TaskView task = task(RESOLVE);
        assertThat(String.valueOf(tasks.formData(task.id()).get("failure"))).contains("与复核时的校验码不符");
        Unprotected.run(jdbc, "rule_set_file", "update rule_set_file set sha256 = '" + was + "'" + KEY + " and path = '" + TABLE + "'");
        complete("owner2", RESOLVE, Map.of("decision", "RETRY"));
        assertThat(version().state()).isEqualTo(VersionState.IN_FORCE);
        assertThat(minimum(editions.newest())).isEqualTo("12");
    }

    @Test
    void what_cannot_come_into_force_may_be_given_up() {
        approved();
        anotherByte();
        at(day);

        complete("owner2", RESOLVE, Map.of("decision", "GIVE_UP", "reason", "改用新通知"));

        assertThat(version().state()).isEqualTo(VersionState.WITHDRAWN);
        assertThat(versions.events(version())).last().satisfies(event -> {
            assertThat(event.who()).isEqualTo("owner2");
            assertThat(event.detail()).isEqualTo("改用新通知");
        });
        assertThat(tasks.openForBusinessKey("HN-2025/2")).isEmpty();
        assertThat(versions.inForce("HN-2025", day).orElseThrow().label()).isEqualTo("HN-2025/1");
    }

    @Test
    void it_is_taken_back_under_review_and_while_it_waits_and_never_comes_into_force() {
        submitted();
        changes.takeBack("HN-2025", 2, "另行研究", "owner1");
        assertThat(version().state()).isEqualTo(VersionState.WITHDRAWN);
        assertThat(tasks.openForBusinessKey("HN-2025/2")).isEmpty();
        assertThatThrownBy(() -> changes.takeBack("HN-2025", 2, "再次", "owner1")).isInstanceOf(Conflict.class);
        EditionId present = editions.newest();

        at(day);

        assertThat(editions.newest()).isEqualTo(present);
    }

    @Test
    void an_approved_change_is_taken_back_before_its_day() {
        approved();

        changes.takeBack("HN-2025", 2, "通知推迟", "owner2");
        at(day);

        assertThat(version().state()).isEqualTo(VersionState.WITHDRAWN);
        assertThat(minimum(editions.newest())).isEqualTo("10");
    }

    @Test
    void a_draft_that_rests_on_what_is_not_in_force_any_more_is_not_submitted() {
        owners.inForce("HN-2025", TABLE, table -> table + "<!-- -->", today());
        reported();
        confirmAll();

        assertThatThrownBy(this::submit).isInstanceOf(Conflict.class).hasMessageContaining("HN-2025/3 已生效");
    }

    @Test
    void two_persons_stop_a_version_and_the_one_before_counts_from_that_day() {
        approved();
        at(day);
        Round running = rounds.open();
        clock.set(day.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant());
        String stop = stops.propose("HN-2025", 2, "数字有误", "owner1").id();
        assertThatThrownBy(() -> stops.answer(stop, true, "同意", "owner1")).isInstanceOf(Forbidden.class);

        stops.answer(stop, true, "同意", "owner2");

        assertThat(version().state()).isEqualTo(VersionState.WITHDRAWN);
        assertThat(versions.find("HN-2025", 1).state()).isEqualTo(VersionState.IN_FORCE);
        assertThat(minimum(rounds.open().editionId())).isEqualTo("10");
        assertThat(minimum(running.editionId())).isEqualTo("12");
        assertThat(minimum(models.asOf(day))).isEqualTo("12");
        assertThat(minimum(models.asOf(day.plusDays(1)))).isEqualTo("10");
        assertThatThrownBy(() -> stops.answer(stop, true, "再次", "owner3")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> stops.propose("HN-2025", 1, "没有前一版本", "owner1")).isInstanceOf(Conflict.class)
                .hasMessageContaining("没有前一版本");
    }

    @Test
    void a_stop_that_the_second_person_turns_down_changes_nothing() {
        approved();
        at(day);
        String stop = stops.propose("HN-2025", 2, "数字有误", "owner1").id();

        stops.answer(stop, false, "数字无误", "owner2");

        assertThat(version().state()).isEqualTo(VersionState.IN_FORCE);
        assertThat(stops.waiting()).isEmpty();
    }

    private void reported() {
        ready.reported("owner1", "HN-2025", 2);
    }

    private void confirmAll() {
        reports.open(draft()).forEach(item -> reports.confirm(draft(), item.item(), "按新通知", "owner1"));
    }

    private void submit() {
        changes.submit("HN-2025", 2, draft().contentHash(), null, "owner1");
    }

    private void submitted() {
        reported();
        confirmAll();
        submit();
        jobs.run();
    }

    private void approved() {
        submitted();
        review("owner2", "APPROVE");
    }

    private void review(String who, String decision) {
        complete(who, REVIEW, Map.of("decision", decision));
    }

    private void complete(String who, String key, Map<String, Object> values) {
        callers.as(who, List.of("policy-owners"), () -> {
            tasks.complete(task(key).id(), values);
            return null;
        });
        jobs.run();
    }

    private TaskView task(String key) {
        return callers.asSystem(() -> tasks.openForBusinessKey("HN-2025/2").stream()
                .filter(task -> task.key().equals(key)).findFirst().orElseThrow());
    }

    /** The bytes of the version before; whoever does it owns the database. */
    private void anotherByte() {
        String other = jdbc.sql("select sha256 from rule_set_file where rule_set_id = 'HN-2025' and number = 1 and path = ?").param(TABLE)
                .query(String.class).single();
        Unprotected.run(jdbc, "rule_set_file", "update rule_set_file set sha256 = '" + other + "'" + KEY + " and path = '" + TABLE + "'");
    }

    private void at(LocalDate date) {
        clock.set(date.atStartOfDay(ChinaTime.ZONE).toInstant());
        jobs.run();
    }

    private RuleSetVersion draft() {
        return version();
    }

    private RuleSetVersion version() {
        return versions.find("HN-2025", 2);
    }

    private String text(RuleSetVersion version) {
        return new String(versions.bytes(version, TABLE), StandardCharsets.UTF_8);
    }

    private String minimum(EditionId edition) {
        String table = new String(models.read(edition, TABLE), StandardCharsets.UTF_8);
        return table.replaceAll("(?s).*_advanced_minimumScenarios\"><text>(\\d+)</text>.*", "$1");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    private static String raised(String table) {
        return table.replaceFirst("(_advanced_minimumScenarios\"><text>)10(</text>)", "$112$2");
    }
}
