package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Contents;
import org.tidu.support.ProcessTest;

/** An officer reads what a task is about before claiming it; nothing is claimed by looking. */
@ProcessTest
class TaskBeforeClaimingTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    private OverTheWire.Waiting declared;
    private Tasklist county;

    @BeforeEach
    void an_officer_has_opened_the_task_of_a_declaration() {
        declared = overTheWire.atTheCounty("株洲先看样例有限公司", "王样例");
        county = Tasklist.of(screens, "tianyuan1").filter("本县市区待办").open("县级审核申报材料", declared.company().name());
    }

    @Test
    void who_declares_what_and_how_each_condition_stands_is_read_without_claiming() {
        Locator summary = county.summary();

        assertThat(summary).containsText("尚未认领");
        assertThat(summary).containsText(declared.company().uscc());
        assertThat(summary).containsText((String) Contents.start().get("factoryAddress"));
        assertThat(summary).containsText((String) Contents.start().get("contactMobile"));
        assertThat(summary.locator(".is-met").first()).containsText("已达到");
        assertThat(summary.locator(".is-claimed").first()).containsText("待核实");
        assertThat(summary.locator(".is-open").first()).containsText("由人判断");
        summary.getByText("典型场景（").click();
        assertThat(summary.getByText(Pattern.compile("^1\\. .+—.+—.+"))).isVisible();
        assertThat(county.claimButton()).isVisible();
        new Seen("before-claiming").at(summary, "summary");
    }

    @Test
    void links_of_the_form_open_and_its_fields_wait_for_the_claim() {
        Page casePage = county.follow("查看完整材料");
        casePage.waitForURL("**/cases/" + declared.number());

        Locator reason = county.form().field("审核说明").locator("textarea");
        assertThat(reason).hasCSS("pointer-events", "none");
        county.claim();
        assertThat(reason).hasCSS("pointer-events", "auto");
        assertThat(county.summary()).containsText("办理人：tianyuan1（本人）");
    }
}
