package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.round.RoundFixture;
import org.tidu.support.NextEdition;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;

/** Somebody without an account tests an enterprise against the rules (申报条件自测). */
@ProcessTest
class SelfTestPageTest {

    private static final String TABLE = "decisions/hunan/2025/hn-2025.dmn";

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    RoundFixture rounds;

    @Autowired
    NextEdition next;

    @Autowired
    TestClock clock;

    private Page window;

    @BeforeEach
    void a_stranger_opens_the_page_while_a_round_of_the_advanced_tier_is_open() {
        rounds.open();
        window = screens.of("stranger", 1440, 900);
        window.navigate("/self-test");
    }

    @Test
    void with_the_keyboard_alone_scenarios_are_chosen_until_none_is_missing() {
        assertThat(hunan()).containsText("未填写");
        Keyboard keyboard = new Keyboard(window);
        keyboard.write(window.getByTestId("scenario-search"), "S");

        Locator rows = window.locator("[data-testid^='scenario-S']");
        assertThat(rows).hasCount(40);
        for (int row = 0; row < 10; row++) {
            keyboard.to(rows.nth(row).locator("input:checked")).press("ArrowRight").press("ArrowRight");
        }

        assertThat(window.getByTestId("scenario-sum")).hasText("已选 10 个场景：先进级 10 个");
        assertThat(hunan()).not().containsText("个场景");
        assertThat(condition("SCENARIO_COUNT")).containsText("已达到");
    }

    @Test
    void with_the_keyboard_alone_questions_and_the_questionnaire_are_answered() {
        Keyboard keyboard = new Keyboard(window);
        for (String place : List.of("企业注册地", "工厂经营地")) {
            keyboard.write(window.getByLabel(place), "株洲");
            assertThat(window.locator(".fjs-dropdownlist-item.focused")).hasText("株洲市");
            keyboard.press("Enter");
        }
        assertThat(condition("REGISTRATION_PLACE")).containsText("已达到");

        Locator item = window.getByTestId("digital-2");
        keyboard.use(item.locator("summary"));
        keyboard.to(item.locator("input[type=radio]:checked")).press("ArrowUp");
        keyboard.write(item.getByLabel(Pattern.compile("自评分数")).first(), "88");

        assertThat(window.getByTestId("digital-score").first()).containsText("88");
    }

    @Test
    void what_is_refused_is_named_beside_the_result_and_one_click_away() {
        window.getByLabel("从业人员").fill("-5");

        window.getByTestId("faults").getByRole(AriaRole.BUTTON).click();
        assertThat(window.getByLabel("从业人员")).isFocused();
        window.keyboard().press("ControlOrMeta+a");
        window.keyboard().insertText("500");

        assertThat(window.getByTestId("faults")).hasCount(0);
    }

    @Test
    void a_maturity_below_the_first_level_is_an_answer() {
        new Portal(window).form().choose("成熟度等级", "未达到一级");

        assertThat(condition("MATURITY")).containsText("未达到");
        assertThat(condition("MATURITY")).not().containsText("未填写");
    }

    @Test
    void what_was_chosen_is_there_after_the_page_is_opened_again() {
        window.getByTestId("scenario-S01").getByLabel("先进级").check();
        assertThat(hunan()).containsText("还差 9 个场景");

        window.reload();

        assertThat(hunan()).containsText("还差 9 个场景");
        assertThat(window.getByTestId("scenario-S01").getByLabel("先进级")).isChecked();
    }

    @Test
    void another_minimum_and_another_condition_in_a_table_of_the_next_edition_show_on_the_page() {
        window.getByTestId("scenario-S01").getByLabel("先进级").check();
        assertThat(hunan()).containsText("还差 9 个场景");
        clock.advance(Duration.ofMinutes(1));
        next.with(Map.of(TABLE, SelfTestPageTest::edited));
        try {
            window.reload();

            assertThat(hunan()).containsText("还差 10 个场景");
            assertThat(condition("TALENT_PLAN")).containsText("人才培养计划");
        } finally {
            next.takeBack();
        }
    }

    private Locator hunan() {
        return window.getByTestId("result-HN");
    }

    /** On the screen, not on the sheet that is printed. */
    private Locator condition(String code) {
        return window.locator("#compare").getByTestId("compare-" + code);
    }

    /** A minimum raised to 11, and a row for one more condition before that on talents. */
    private static String edited(String table) {
        String start = "<rule id=\"rule_talent_advanced\">";
        String rule = table.substring(table.indexOf(start), table.indexOf("</rule>", table.indexOf(start)) + "</rule>".length());
        String added = rule.replace("_talent_", "_talentPlan_").replace("\"TALENT\"", "\"TALENT_PLAN\"")
                .replace("\"智能制造专业人才\"", "\"人才培养计划\"");
        return table.replace(rule, added + rule)
                .replace("_advanced_minimumScenarios\"><text>10<", "_advanced_minimumScenarios\"><text>11<");
    }
}
