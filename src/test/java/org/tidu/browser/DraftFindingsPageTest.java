package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;
import org.tidu.workbench.version.RuleSetDrafts;
import org.tidu.workbench.version.RuleSetVersions;

/** The owner of a draft reads on its page what the check says: at the cell, and in the list with the place and the way out. */
@ProcessTest
class DraftFindingsPageTest {

    private static final String FILE = "decisions/hunan/2025/hn-2025-forms.dmn";
    private static final String FAULT = "写的表单 application-zz 不存在（程序中没有 forms/application-zz.form），这个规则集的批次将不能发布。"
            + "请改正名称，或留空（写 null），用各地区共用的 application；新的表单和模板随程序升级提供。";

    private final Seen seen = new Seen("draft-findings");

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
    void a_policy_owner_looks_at_a_draft() {
        window = screens.of("owner", visitors.officer("rules-at-desk", "policy-owners"));
        window.setViewportSize(1280, 800);
        keyboard = new Keyboard(window);
        window.navigate("/rule-sets/HN-2025/versions/" + drafts.open("HN-2025", 1, "rules-at-desk").number());
    }

    @Test
    void a_form_that_is_not_there_is_found_told_with_its_place_and_the_way_out_and_gone_when_that_is_taken() {
        assertThat(result()).hasText("没有发现问题。");
        keyboard.use(window.getByTestId("choose-hn-2025-forms"));
        Locator cell = window.getByTestId("cell-rule_forms_all-output_hn2025Forms_application");
        type(cell, "application-zz");

        assertThat(result()).hasText("须改正 1 处，请核对 0 处。");
        assertThat(cell).containsText(FAULT);
        assertThat(faults()).hasCount(1);
        assertThat(faults()).containsText("表“填报的表单”第 1 行“申报书”列" + FAULT);
        assertThat(window.getByTestId("findings")).containsText("文字由“application”改为“application-zz”");
        assertThat(stored()).contains("then_forms_all_application\"><text>\"application-zz\"<");
        seen.at(cell, "cell");
        seen.at(window.getByTestId("findings"), "list");
        window.setViewportSize(1280, 800);

        keyboard.use(window.getByTestId("choose-hn-2025-waivers"));
        assertThat(cell).hasCount(0);
        keyboard.use(faults().getByRole(AriaRole.BUTTON));
        assertThat(cell).containsText(FAULT);

        type(cell, "");
        assertThat(result()).containsText("须改正 0 处");
        assertThat(faults()).hasCount(0);
        assertThat(cell).containsText("不设");
        assertThat(cell).not().containsText("不存在");
        assertThat(stored()).contains("then_forms_all_application\"><text>null<");
    }

    private void type(Locator cell, String words) {
        cell.focus();
        keyboard.press("Enter").press("Control+a").press("Backspace").write(words).press("Enter");
        assertThat(window.getByTestId("draft-state")).containsText("已保存");
    }

    private Locator result() {
        return window.getByTestId("check-result");
    }

    private Locator faults() {
        return window.getByTestId("findings").locator("li").filter(new FilterOptions().setHasText("须改正"));
    }

    private String stored() {
        return new String(versions.bytes(versions.of("HN-2025").get(0), FILE), StandardCharsets.UTF_8);
    }
}
