package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;
import org.tidu.support.Visitors;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.OwnersVersion;
import org.tidu.workbench.change.ReleaseMerges;
import org.tidu.workbench.version.ProgramVersions;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;
import org.tidu.workbench.version.VersionState;

/** An owner's 12 is in force: a release that says 11 is settled, a change taken back and used again, the 12 stopped by two. */
@ProcessTest
class RuleWaysOutPageTest {

    private static final String HUNAN = "decisions/hunan/2025/hn-2025.dmn";

    private final Seen seen = new Seen("rule-ways-out");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    Visitors visitors;

    @Autowired
    OwnersVersion owners;

    @Autowired
    RuleSetVersions versions;

    @Autowired
    ProgramVersions program;

    @Autowired
    ReleaseMerges merges;

    @Autowired
    TestClock clock;

    private Page window;

    @BeforeEach
    void an_owners_twelve_is_in_force() {
        owners.inForce("HN-2025", HUNAN, minimum(12), today());
        window = desk("ways-owner", "policy-owners");
    }

    @Test
    void what_a_release_has_in_conflict_waits_in_tasklist_and_is_settled_on_the_drafts_page() {
        release();
        Tasklist list = new Tasklist(screens.of("tasklist", visitors.officer("ways-second", "policy-owners")));
        list.filter("规则待办").open("处理程序升级的冲突").claim().see("HN-2025/4");
        seen.now(list.page(), "task");

        window.navigate("/rule-sets/HN-2025/versions/4");
        Locator conflict = window.getByTestId("conflict-1");
        assertThat(conflict).containsText("先进级 · 最少场景数");
        assertThat(window.getByTestId("objections")).containsText("1 处合并的冲突还没有处理");
        seen.at(window.getByTestId("conflicts"), "conflicts");
        window.getByTestId("settle-1-OTHER").click();
        assertThat(window.getByTestId("conflicts")).containsText("还是我们原来的内容");
        window.getByTestId("settle-1-THEIRS").click();

        assertThat(conflict).containsText("采用 HN-2025/3 的");
        assertThat(window.getByTestId("conflicts")).containsText("已全部处理");
        seen.at(window.getByTestId("conflicts"), "settled");
        assertThat(text(versions.find("HN-2025", 4))).contains("_advanced_minimumScenarios\"><text>11<");
        assertThat(list.filter("规则待办").entry("处理程序升级的冲突")).hasCount(0);
    }

    @Test
    void a_change_is_taken_back_with_a_reason_and_used_again() {
        RuleSetVersion waiting = owners.draftOf(versions.find("HN-2025", 2), HUNAN, minimum(13));
        owners.change(waiting, "state = 'IN_REVIEW', in_force_from = date '2031-01-01'");
        window.navigate("/rule-sets/HN-2025/versions/3");
        assertThat(window.getByTestId("stuck")).containsText("办理流程已不存在");
        window.getByTestId("recall").click();
        window.getByTestId("dialog-confirm").click();
        assertThat(window.getByRole(AriaRole.DIALOG)).containsText("请写明撤回原因");
        window.getByTestId("recall-reason").fill("通知推迟");
        seen.now(window, "recall");
        window.getByTestId("dialog-confirm").click();

        assertThat(window.locator("h1")).containsText("已撤回");
        assertThat(versions.find("HN-2025", 3).state()).isEqualTo(VersionState.WITHDRAWN);
        seen.at(window.getByTestId("version-actions"), "taken-back");
        window.getByTestId("open-again").click();
        assertThat(window.locator("h1")).containsText("HN-2025/4");
        assertThat(window.getByTestId("differences")).containsText("先进级 最少场景数 12 → 13");
    }

    @Test
    void what_is_in_force_is_stopped_by_two_who_see_what_it_would_do() {
        window.navigate("/rule-sets/HN-2025");
        assertThat(window.getByTestId("stop")).containsText("HN-2025/1");
        seen.at(window.getByTestId("stop"), "stop");
        window.getByTestId("stop-ask").click();
        window.getByTestId("stop-words").fill("数字有误");
        window.getByTestId("dialog-confirm").click();
        assertThat(window.getByTestId("stop-waiting")).containsText("等待提议人以外的一名政策制定者确认");
        assertThat(window.getByTestId("stop-confirm")).hasCount(0);
        assertThat(versions.find("HN-2025", 2).state()).isEqualTo(VersionState.IN_FORCE);

        Page second = desk("ways-second", "policy-editors-full");
        second.navigate("/rule-sets");
        assertThat(second.getByTestId("stops")).containsText("HN-2025/2");
        seen.at(second.getByTestId("stops"), "list");
        second.navigate("/rule-sets/HN-2025");
        second.getByTestId("stop-confirm").click();
        second.getByTestId("stop-words").fill("属实");
        seen.now(second, "stop-confirm");
        second.getByTestId("dialog-confirm").click();

        assertThat(second.locator("main")).containsText("现行 HN-2025/1");
        assertThat(second.getByTestId("stop-objection")).containsText("没有前一版本");
        assertThat(versions.find("HN-2025", 2).state()).isEqualTo(VersionState.WITHDRAWN);
        Page reader = desk("ways-boss", "camunda-admin");
        reader.navigate("/rule-sets/HN-2025");
        assertThat(reader.getByTestId("versions")).isVisible();
        assertThat(reader.getByTestId("stop")).hasCount(0);
    }

    private Page desk(String who, String group) {
        Page page = screens.of(who, visitors.officer(who, group));
        page.setViewportSize(1280, 800);
        return page;
    }

    private void release() {
        Map<String, byte[]> files = new TreeMap<>();
        versions.ruleSets().forEach(ruleSet -> files.putAll(versions.bytes(versions.find(ruleSet.id(), 1))));
        files.computeIfPresent(HUNAN, (any, bytes) -> minimum(11).apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        program.bring(files);
        merges.begin();
    }

    private static UnaryOperator<String> minimum(int number) {
        return table -> table.replaceFirst("(_advanced_minimumScenarios\"><text>)\\d+(</text>)", "$1" + number + "$2");
    }

    private String text(RuleSetVersion version) {
        return new String(versions.bytes(version, HUNAN), StandardCharsets.UTF_8);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
    }
}
