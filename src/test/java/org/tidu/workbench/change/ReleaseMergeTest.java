package org.tidu.workbench.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.tidu.engine.Callers;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.support.AtOnce;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.TestClock;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.OwnersVersion;
import org.tidu.workbench.ReadyChange;
import org.tidu.workbench.version.ProgramVersions;
import org.tidu.workbench.version.ReopenedDrafts;
import org.tidu.workbench.version.RuleConflict;
import org.tidu.workbench.version.RuleConflicts;
import org.tidu.workbench.version.RuleSetDrafts;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;
import org.tidu.workbench.version.Settlement;
import org.tidu.workbench.version.VersionState;

/** An owner's 12 is in force where the program had 10, and a release comes. */
@ProcessTest
class ReleaseMergeTest {

    private static final String TABLE = "decisions/hunan/2025/hn-2025.dmn";
    private static final String MINIMUM = "(_advanced_minimumScenarios\"><text>)\\d+(</text>)";
    private static final String TASK = "userTask_settleConflicts";
    /** The proposal of the release is 3, the draft it is merged into 4. */
    private static final String DRAFT = "HN-2025/4";

    @Autowired
    ReadyChange ready;

    @Autowired
    OwnersVersion owners;

    @Autowired
    ProgramVersions program;

    @Autowired
    RuleSetVersions versions;

    @Autowired
    RuleSetDrafts drafts;

    @Autowired
    ReopenedDrafts reopened;

    @Autowired
    RuleConflicts conflicts;

    @Autowired
    ReleaseMerges merges;

    @Autowired
    ChangeReports reports;

    @Autowired
    RuleChanges changes;

    @Autowired
    Tasks tasks;

    @Autowired
    Callers callers;

    @Autowired
    Jobs jobs;

    @Autowired
    Visitors visitors;

    @Autowired
    Stored stored;

    @Autowired
    TestClock clock;

    @BeforeEach
    void an_owners_twelve_is_in_force() {
        owners.inForce("HN-2025", TABLE, minimum(12), today());
    }

    @Test
    void a_release_that_changes_another_table_leaves_the_twelve_in_force_and_asks_nothing() {
        release("decisions/common/tiers.dmn", text -> text + "<!-- -->");

        assertThat(versions.of("HN-2025")).hasSize(2);
        assertThat(minimum(versions.inForce("HN-2025", today()).orElseThrow())).isEqualTo("12");
        assertThat(conflicts.waiting()).isEmpty();
    }

    @Test
    void a_release_that_changes_the_same_cell_is_a_task_for_policy_owners_with_the_place_and_the_three_values_in_words() {
        release(TABLE, minimum(11));

        assertThat(minimum(versions.inForce("HN-2025", today()).orElseThrow())).isEqualTo("12");
        assertThat(minimum(draft())).isEqualTo("12");
        RuleConflict conflict = conflicts.of(draft()).get(0);
        assertThat(conflict.said().table()).isEqualTo("建设要求");
        assertThat(conflict.said().row()).isEqualTo("先进级");
        assertThat(conflict.said().column()).isEqualTo("最少场景数");
        assertThat(List.of(conflict.said().base(), conflict.said().own(), conflict.said().other())).containsExactly("10", "12", "11");
        assertThat(conflict.ownLabel()).isEqualTo("HN-2025/2");
        assertThat(conflict.otherLabel()).isEqualTo("HN-2025/3");
        TaskView task = task();
        assertThat(task.groups()).containsExactlyInAnyOrder("policy-owners", "policy-editors-full");
        Map<String, Object> form = callers.asSystem(() -> tasks.formData(task.id()));
        assertThat(form.get("conflicts").toString()).contains("先进级 · 最少场景数", "10", "11", "12");
    }

    @Test
    void several_starts_make_one_task() {
        release(TABLE, minimum(11));

        AtOnce.run(3, node -> merges.begin());

        assertThat(callers.asSystem(() -> tasks.openForBusinessKey(DRAFT))).hasSize(1);
    }

    @Test
    void a_draft_with_something_to_settle_is_not_handed_in_whatever_door_it_comes_by() {
        release(TABLE, minimum(11));
        drafts.describe("HN-2025", 4, today().plusDays(3), "升级", null, "owner1");
        examined();
        Map<String, String> before = stored.now();

        assertThatThrownBy(this::submit).isInstanceOf(InvalidInput.class).hasMessageContaining("1 处合并的冲突还没有处理（建设要求 · 先进级 · 最少场景数）");
        assertThatThrownBy(() -> owners.change(draft(), "state = 'IN_REVIEW'")).isInstanceOf(DataIntegrityViolationException.class);

        assertThat(stored.now()).isEqualTo(before);
    }

    @Test
    void settled_in_the_portal_it_is_handed_in_approved_and_in_force_on_its_day() {
        release(TABLE, minimum(11));
        task();
        Visitor owner = visitors.officer("merge-owner", "policy-owners");
        String address = "/api/workbench/rule-sets/HN-2025/versions/4/conflicts";
        assertThat(visitors.officer("merge-city", "city-4302").get(address).status()).isEqualTo(403);
        assertThat(owner.get(address).json().at("/0/column").asText()).isEqualTo("最少场景数");

        var settled = owner.post(address + "/1", "{\"choice\":\"THEIRS\",\"contentHash\":\"" + draft().contentHash() + "\"}");

        assertThat(settled.status()).as(settled.body()).isEqualTo(200);
        assertThat(settled.json().at("/0/settledAs").asText()).isEqualTo("THEIRS");
        assertThat(minimum(draft())).isEqualTo("11");
        assertThat(callers.asSystem(() -> tasks.openForBusinessKey(DRAFT))).isEmpty();
        assertThat(versions.isWriter(draft(), "merge-owner")).as("who settles does not approve").isTrue();
        handedInApprovedAndDue("merge-owner");
        assertThat(versions.find("HN-2025", 4).state()).isEqualTo(VersionState.IN_FORCE);
        assertThat(minimum(versions.inForce("HN-2025", today()).orElseThrow())).isEqualTo("11");
    }

    @Test
    void settled_in_tasklist_every_place_is_asked_for_and_the_task_is_done() {
        release(TABLE, text -> minimum(11).apply(text).replaceFirst("<description>通知一（六）至（十）[^<]*", "<description>程序的说明"));
        drafts.save("HN-2025", 4, TABLE, text(draft()).replaceFirst("程序的说明", "我们的说明").getBytes(StandardCharsets.UTF_8), draft().contentHash(), "owner1");
        TaskView task = task();
        String seen = draft().contentHash();
        assertThatThrownBy(() -> complete(task, Map.of("conflicts", List.of(Map.of()), "conflictsVersion", seen))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> complete(task, Map.of("conflicts", List.of(Map.of("choice", "OTHER")), "conflictsVersion", seen)))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("还是我们原来的内容");
        assertThat(conflicts.open(draft())).hasSize(1);

        complete(task, Map.of("conflicts", List.of(Map.of("choice", "THEIRS")), "conflictsVersion", seen));

        assertThat(conflicts.open(draft())).isEmpty();
        assertThat(minimum(draft())).isEqualTo("11");
        assertThat(callers.asSystem(() -> tasks.openForBusinessKey(DRAFT))).isEmpty();
    }

    @Test
    void another_value_is_typed_in_the_editor_first_and_counts_as_it_was_seen() {
        release(TABLE, minimum(11));
        assertThatThrownBy(() -> merges.settle("HN-2025", 4, 1, Settlement.OTHER, draft().contentHash(), "owner1")).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("还是我们原来的内容");
        String unseen = draft().contentHash();
        drafts.save("HN-2025", 4, TABLE, minimum(13).apply(text(draft())).getBytes(StandardCharsets.UTF_8), unseen, "owner1");
        assertThatThrownBy(() -> merges.settle("HN-2025", 4, 1, Settlement.OTHER, unseen, "owner1")).isInstanceOf(Conflict.class);
        assertThat(conflicts.open(draft())).hasSize(1);

        merges.settle("HN-2025", 4, 1, Settlement.OTHER, draft().contentHash(), "owner1");

        assertThat(minimum(draft())).isEqualTo("13");
        assertThat(conflicts.open(draft())).isEmpty();
    }

    @Test
    void of_two_owners_who_settle_the_same_at_once_one_is_told_what_the_other_chose() {
        release(TABLE, minimum(11));
        AtomicInteger late = new AtomicInteger();

        String seen = draft().contentHash();

        AtOnce.run(2, index -> {
            try {
                merges.settle("HN-2025", 4, 1, index == 0 ? Settlement.OURS : Settlement.THEIRS, seen, "owner" + index);
            } catch (Conflict other) {
                assertThat(other.getMessage()).contains("刚刚已由他人处理：").doesNotContain("null");
                late.incrementAndGet();
            }
        });

        assertThat(late).hasValue(1);
        RuleConflict settled = conflicts.of(draft()).get(0);
        assertThat(minimum(draft())).isEqualTo(settled.settledAs() == Settlement.OURS ? "12" : "11");
    }

    @Test
    void what_a_colleague_has_typed_since_is_not_written_over_by_who_chooses_another_value() {
        release(TABLE, minimum(11));
        String unseen = draft().contentHash();
        drafts.save("HN-2025", 4, TABLE, minimum(13).apply(text(draft())).getBytes(StandardCharsets.UTF_8), unseen, "owner2");

        assertThatThrownBy(() -> merges.settle("HN-2025", 4, 1, Settlement.THEIRS, unseen, "owner1")).isInstanceOf(Conflict.class)
                .hasMessageContaining("在您查看之后又有改动");

        assertThat(minimum(draft())).isEqualTo("13");
        assertThat(conflicts.open(draft())).hasSize(1);
    }

    @Test
    void a_draft_that_is_given_up_ends_its_task_and_its_work_is_used_again() {
        release(TABLE, minimum(11));
        task();
        merges.settle("HN-2025", 4, 1, Settlement.THEIRS, draft().contentHash(), "owner1");
        drafts.withdraw("HN-2025", 4, "另行研究", "owner1");
        assertThat(callers.asSystem(() -> tasks.openForBusinessKey(DRAFT))).isEmpty();

        RuleSetVersion again = reopened.open("HN-2025", 4, "owner2");

        assertThat(minimum(again)).isEqualTo("11");
        assertThat(again.baseNumber()).isEqualTo(2);
        assertThat(conflicts.of(again)).isEmpty();
    }

    @Test
    void a_draft_given_up_with_something_to_settle_ends_its_task_too() {
        release(TABLE, minimum(11));
        task();

        drafts.withdraw("HN-2025", 4, "另行研究", "owner1");

        assertThat(callers.asSystem(() -> tasks.openForBusinessKey(DRAFT))).isEmpty();
        merges.begin();
        assertThat(callers.asSystem(() -> tasks.openForBusinessKey(DRAFT))).isEmpty();
    }

    private void handedInApprovedAndDue(String author) {
        LocalDate day = today().plusDays(3);
        drafts.describe("HN-2025", 4, day, "采用程序的", null, author);
        examined();
        reports.open(draft()).forEach(item -> reports.confirm(draft(), item.item(), "按升级", author));
        changes.submit("HN-2025", 4, draft().contentHash(), null, author);
        jobs.run();
        callers.as("owner9", List.of("policy-owners"), () -> {
            tasks.complete(tasks.openForBusinessKey(DRAFT).get(0).id(), Map.of("decision", "APPROVE"));
            return null;
        });
        jobs.run();
        clock.set(day.atStartOfDay(ChinaTime.ZONE).toInstant());
        jobs.run();
    }

    private void examined() {
        ready.reported("owner1", "HN-2025", 4);
    }

    private void submit() {
        changes.submit("HN-2025", 4, draft().contentHash(), null, "owner1");
    }

    private void complete(TaskView task, Map<String, Object> values) {
        callers.as("owner1", List.of("policy-owners"), () -> {
            tasks.complete(task.id(), values);
            return null;
        });
        jobs.run();
    }

    private TaskView task() {
        merges.begin();
        return callers.asSystem(() -> tasks.openForBusinessKey(DRAFT)).stream().filter(task -> task.key().equals(TASK)).findFirst().orElseThrow();
    }

    /** The program's first versions, with one file edited. */
    private void release(String path, UnaryOperator<String> hand) {
        Map<String, byte[]> files = new TreeMap<>();
        versions.ruleSets().forEach(ruleSet -> files.putAll(versions.bytes(versions.find(ruleSet.id(), 1))));
        files.computeIfPresent(path, (any, bytes) -> hand.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        program.bring(files);
    }

    private RuleSetVersion draft() {
        return versions.find("HN-2025", 4);
    }

    private static UnaryOperator<String> minimum(int number) {
        return table -> table.replaceFirst(MINIMUM, "$1" + number + "$2");
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
