package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;
import org.tidu.workbench.version.RuleSetDrafts;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** A policy owner changes a rule set in the portal, at a desk of 1280 pixels, with the keyboard alone. */
@ProcessTest
class RuleEditorPageTest {

    private static final String HUNAN = "decisions/hunan/2025/hn-2025.dmn";
    private static final String CELL = "cell-rule_requirements_advanced-output_hn2025Requirements_minimumScenarios";

    private final Seen seen = new Seen("rule-editor");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    Visitors visitors;

    @Autowired
    RuleSetVersions versions;

    @Autowired
    RuleSetDrafts drafts;

    private Page window;
    private Keyboard keyboard;

    @BeforeEach
    void a_policy_owner_sits_at_a_desk() {
        window = screens.of("owner", visitors.officer("rules-at-desk", "policy-owners"));
        window.setViewportSize(1280, 800);
        keyboard = new Keyboard(window);
    }

    @Test
    void a_minimum_is_raised_the_clause_mended_and_a_step_taken_back_by_keyboard() {
        window.navigate("/rule-sets");
        assertThat(window.getByTestId("rule-sets-JURISDICTION")).containsText("HN-2025/1");
        seen.now(window, "list");
        window.navigate("/rule-sets/HN-2025");
        keyboard.use(window.getByTestId("open-draft"));
        Locator cell = window.getByTestId(CELL);
        assertThat(cell).containsText("10");

        keyboard.to(window.locator("td[data-at='0-0']")).press("ArrowDown").press("ArrowDown").press("ArrowRight");
        assertThat(cell).isFocused();
        assertThat(window.getByTestId("cell-facts")).containsText("可填：1 至 40");
        assertThat(window.getByTestId("cell-facts")).containsText("含解读");
        window.keyboard().type("12");
        keyboard.press("Enter");

        assertThat(cell.locator("del")).containsText("10");
        assertThat(cell).containsText("12");
        assertThat(cell).isFocused();
        assertThat(window.getByTestId("draft-state")).containsText("已保存");
        assertThat(window.getByTestId("differences")).containsText("先进级 最少场景数 10 → 12");
        assertThat(cell).containsText("与说明不一致：是 12，这一行的说明里没有这个数");
        seen.at(cell, "raised");
        assertThat(hunan()).contains("then_requirements_advanced_minimumScenarios\"><text>12<");

        window.setViewportSize(1280, 800);
        keyboard.use(window.getByTestId("run-rows"));
        assertThat(window.getByTestId("moved-rows")).containsText("是否符合条件 应为是，现为否");
        seen.at(window.getByTestId("moved-rows"), "moved-rows");
        window.setViewportSize(1280, 800);
        cell.focus();
        keyboard.use(window.getByTestId("tell"));
        Locator words = window.getByTestId("row-text");
        words.press("Control+a");
        keyboard.write("通知一（六）至（十）：成熟度二级及以上；场景合计12个，属解读");
        keyboard.use(window.getByTestId("dialog-confirm"));
        assertThat(cell).not().containsText("这一行的说明里没有这个数");
        assertThat(hunan()).contains("场景合计12个，属解读");

        cell.focus();
        keyboard.press("Control+z").press("Control+z");
        assertThat(cell.locator("del")).hasCount(0);
        assertThat(cell).containsText("10");
        assertThat(window.getByTestId("differences").locator("li")).hasCount(0);
        keyboard.press("Control+y");
        assertThat(cell).containsText("12");
    }

    @Test
    void what_cannot_be_taken_is_said_under_its_cell_and_esc_gives_up() {
        window.navigate("/rule-sets/HN-2025/versions/" + draft().number());
        Locator cell = window.getByTestId(CELL);
        cell.focus();
        window.keyboard().type("4");
        keyboard.press("Escape");
        assertThat(cell).isFocused();
        assertThat(cell).containsText("10");

        window.keyboard().type("41");
        keyboard.press("Enter");

        assertThat(cell).containsText("没有保存“41”");
        assertThat(cell).containsText("可填 1 至 40");
        seen.at(cell, "refused");
        assertThat(hunan()).doesNotContain("<text>41<");
        window.setViewportSize(1280, 800);
        cell.focus();
        keyboard.press("Enter");
        window.keyboard().type("0");
        keyboard.press("Tab");
        assertThat(window.getByTestId("cell-rule_requirements_excellent-output_hn2025Requirements_minimumScenarios")).isFocused();
    }

    @Test
    void a_value_is_emptied_and_a_word_begins_with_its_first_letter() {
        window.navigate("/rule-sets/HN-2025/versions/" + draft().number());
        Locator cell = window.getByTestId(CELL);
        cell.focus();
        keyboard.press("Enter").press("Control+a").press("Backspace").press("Enter");
        assertThat(cell.locator("del")).containsText("10");
        assertThat(cell).containsText("不设");
        assertThat(hunan()).contains("then_requirements_advanced_minimumScenarios\"><text>null<");

        Locator words = window.getByTestId("cell-rule_requirements_advanced-output_hn2025Requirements_leadership");
        words.focus();
        keyboard.press("A").press("B").press("Enter");
        assertThat(words.locator("del")).isVisible();
        assertThat(hunan()).contains("then_requirements_advanced_leadership\"><text>\"AB\"<");
    }

    @Test
    void a_choice_is_made_among_what_is_allowed_and_several_are_ticked() {
        window.navigate("/rule-sets/HN-2025/versions/" + draft().number());
        Locator held = window.getByTestId("cell-rule_requirements_advanced-output_hn2025Requirements_heldTier");
        held.focus();
        keyboard.press("Enter");
        seen.at(window.getByTestId("cell-editor"), "choice");
        window.setViewportSize(1280, 800);
        held.locator("select").selectOption("卓越级");
        keyboard.press("Enter");
        assertThat(held).containsText("卓越级");

        Locator groups = window.getByTestId("cell-rule_requirements_advanced-output_hn2025Requirements_requiredGroups");
        groups.focus();
        keyboard.press("Enter").press(" ").press("ArrowDown").press(" ").press("Enter");
        assertThat(groups).containsText("工厂建设");
        assertThat(hunan()).contains("then_requirements_advanced_heldTier\"><text>\"EXCELLENT\"<");
    }

    @Test
    void of_two_who_change_the_same_cell_the_later_sees_both_values() {
        RuleSetVersion draft = draft();
        window.navigate("/rule-sets/HN-2025/versions/" + draft.number());
        Locator cell = window.getByTestId(CELL);
        assertThat(cell).containsText("10");
        String other = hunan().replace("then_requirements_advanced_minimumScenarios\"><text>10<", "then_requirements_advanced_minimumScenarios\"><text>11<");
        drafts.save("HN-2025", draft.number(), HUNAN, other.getBytes(StandardCharsets.UTF_8), draft.contentHash(), "rules-other");

        cell.focus();
        window.keyboard().type("12");
        keyboard.press("Enter");

        assertThat(window.getByTestId("clash")).containsText("对方改为“11”，您填的是“12”");
        seen.at(window.getByTestId("clash"), "clash");
        window.setViewportSize(1280, 800);
        keyboard.use(window.getByTestId("clash-mine"));
        assertThat(cell).containsText("12");
        assertThat(window.getByTestId("draft-state")).containsText("已保存");
        assertThat(hunan()).contains("then_requirements_advanced_minimumScenarios\"><text>12<");
    }

    @Test
    void a_row_is_copied_with_its_clause_and_two_versions_are_compared() {
        RuleSetVersion draft = draft();
        window.navigate("/rule-sets/HN-2025/versions/" + draft.number());
        keyboard.use(window.getByTestId("choose-hn-2025-waivers"));
        window.getByTestId("mode-rows").check();
        seen.at(window.getByTestId("table-hn-2025-waivers"), "rows");
        window.setViewportSize(1280, 800);
        window.getByTestId("table-hn-2025-waivers").getByText("新增").first().click();
        window.getByTestId("row-clause").fill("通知二（三）");
        window.getByTestId("row-meaning").fill("说明情况的分支机构，属解读");
        seen.now(window, "row-added");
        keyboard.use(window.getByTestId("dialog-confirm"));
        assertThat(window.getByTestId("differences")).containsText("新增一行");

        window.navigate("/rule-sets/HN-2025");
        keyboard.use(window.getByTestId("compare"));
        assertThat(window.getByTestId("differences")).containsText("新增一行");
        assertThat(window.getByTestId("table-hn-2025-waivers")).isVisible();
        seen.at(window.getByTestId("differences"), "compared");
        window.navigate("/rule-sets/HN-2025");
        seen.at(window.getByTestId("versions"), "versions");
    }

    @Test
    void who_may_changes_the_structure_in_an_editor_that_speaks_chinese_and_others_are_not_offered_it() {
        RuleSetVersion draft = draft();
        window.navigate("/rule-sets/HN-2025/versions/" + draft.number());
        assertThat(window.getByTestId("mode-rows")).isVisible();
        assertThat(window.getByTestId("mode-full")).hasCount(0);
        Page desk = screens.of("structure", visitors.officer("rules-structure", "policy-editors-full"));
        desk.setViewportSize(1280, 800);
        desk.navigate("/rule-sets/HN-2025/versions/" + draft.number());

        desk.getByTestId("mode-full").check();

        assertThat(desk.getByTestId("structure")).containsText("查看关系图");
        assertThat(desk.getByTestId("structure")).containsText("最少场景数");
        seen.at(desk.getByTestId("structure"), "structure");
        desk.setViewportSize(1280, 800);
        desk.getByTestId("structure-keep").click();
        assertThat(desk.getByTestId("draft-state")).containsText("已保存");
        assertThat(desk.getByTestId("check-result")).containsText("没有发现问题");
        assertThat(desk.getByTestId("undo")).isEnabled();
    }

    @Test
    void structure_that_is_not_kept_is_neither_left_unasked_nor_put_over_what_another_kept() {
        RuleSetVersion draft = draft();
        Page desk = screens.of("structure", visitors.officer("rules-structure", "policy-editors-full"));
        desk.setViewportSize(1280, 800);
        desk.navigate("/rule-sets/HN-2025/versions/" + draft.number());
        desk.getByTestId("mode-full").check();
        desk.locator("[data-element-id='then_requirements_advanced_minimumScenarios']").click();
        desk.keyboard().press("End");
        desk.keyboard().type("2");
        assertThat(desk.getByTestId("structure-unsaved")).isVisible();

        desk.getByTestId("mode-values").click();
        desk.getByTestId("dialog-cancel").click();
        assertThat(desk.getByTestId("mode-full")).isChecked();
        assertThat(desk.getByTestId("structure-unsaved")).isVisible();

        String other = hunan().replace("then_requirements_advanced_minimumScenarios\"><text>10<", "then_requirements_advanced_minimumScenarios\"><text>11<");
        drafts.save("HN-2025", draft.number(), HUNAN, other.getBytes(StandardCharsets.UTF_8), draft.contentHash(), "rules-other");
        desk.getByTestId("structure-keep").click();
        assertThat(desk.getByTestId("structure-theirs")).isVisible();
        seen.at(desk.getByTestId("structure-theirs"), "structure-theirs");
        assertThat(hunan()).isEqualTo(other);

        desk.getByTestId("structure-give-way").click();
        assertThat(desk.getByTestId("structure-theirs")).hasCount(0);
        assertThat(desk.getByTestId("structure-unsaved")).hasCount(0);
        desk.getByTestId("mode-values").check();
        assertThat(desk.getByTestId(CELL)).containsText("11");
    }

    private RuleSetVersion draft() {
        return drafts.open("HN-2025", 1, "rules-at-desk");
    }

    private String hunan() {
        RuleSetVersion newest = versions.of("HN-2025").get(0);
        return new String(versions.bytes(newest, HUNAN), StandardCharsets.UTF_8);
    }
}
