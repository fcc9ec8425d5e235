package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Contents;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;

/** Two colleagues have the application open at once: neither loses a word, and each sees what the other does. */
@ProcessTest
class ColleaguesPageTest {

    private static final String BACKGROUND = "二（一）建设背景";
    private static final String BASIS = "二（二）基础条件";

    private final Seen seen = new Seen("colleagues");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Autowired
    JdbcClient jdbc;

    @Test
    void two_write_at_once_in_different_parts_in_one_part_and_in_one_field() {
        OverTheWire.Waiting drafted = overTheWire.drafted("株洲同写样例有限公司", "金样例", Contents.application());
        screens.expectComplaint("ERR_INTERNET_DISCONNECTED");
        Company colleague = drafted.company().colleague("王敏");
        overTheWire.joined(drafted.company(), colleague);
        Page first = opened(drafted.company(), drafted.number(), "first", 1280);
        Page second = opened(colleague, drafted.number(), "second", 390);
        ApplicationPage mine = new ApplicationPage(first);
        ApplicationPage theirs = new ApplicationPage(second);
        assertThat(second.getByTestId("fill-only")).containsText("提交由账号管理员");
        assertThat(second.getByTestId("task-submit")).hasCount(0);

        // different parts
        mine.part("enterprise").write("联系人电话（座机）", "0731-22880001");
        theirs.part("chapters").write(BASIS, "王敏写的基础条件");
        saved(second);
        saved(first);
        stored("王敏写的基础条件");

        // the same part, different fields: one writes while the other is without a network
        second.context().setOffline(true);
        theirs.form().write(BASIS, "王敏又改的基础条件");
        assertThat(second.getByTestId("draft-status")).containsText("草稿未能保存");
        mine.part("chapters").write(BACKGROUND, "金样例写的建设背景");
        saved(first);
        stored("金样例写的建设背景", "王敏写的基础条件");
        second.context().setOffline(false);
        assertThat(second.getByTestId("joined")).containsText("自动合并");
        assertThat(theirs.form().input(BACKGROUND)).hasValue("金样例写的建设背景");
        saved(second);
        stored("金样例写的建设背景", "王敏又改的基础条件");
        seen.at(second.getByTestId("joined"), "joined");

        // the same field
        first.context().setOffline(true);
        mine.form().write(BASIS, "金样例写的基础条件");
        assertThat(first.getByTestId("draft-status")).containsText("草稿未能保存");
        theirs.form().write(BASIS, "王敏最后写的基础条件");
        saved(second);
        first.context().setOffline(false);
        Locator clash = first.getByTestId("clash");
        assertThat(clash).containsText("金样例写的基础条件");
        assertThat(clash).containsText("王敏最后写的基础条件");
        stored("王敏最后写的基础条件");
        seen.at(clash, "clash");
        assertThat(first.getByTestId("clash-settle")).isDisabled();
        clash.getByTestId("choose-mine").check();
        first.getByTestId("clash-settle").click();
        assertThat(clash).hasCount(0);
        saved(first);
        stored("金样例写的基础条件", "金样例写的建设背景");
        first.getByTestId("aside").locator("summary").click();
        assertThat(first.getByTestId("aside")).containsText("王敏最后写的基础条件");
        seen.at(first.getByTestId("aside"), "aside");
        assertThat(first.getByTestId("section-chapters").getByTestId("section-writers")).containsText("王敏正在填写");
        seen.at(first.getByTestId("writing"), "writing");
        org.assertj.core.api.Assertions.assertThat(jdbc.sql("select content from form_draft_section where section = 'application-enterprise'")
                .query(String.class).single()).contains("0731-22880001");
    }

    private Page opened(Company who, DeclarationNumber number, String name, int width) {
        Page window = screens.of(name, width, 900);
        new Portal(window).openLogIn().logIn(who).openApplication(number);
        return window;
    }

    private static void saved(Page window) {
        assertThat(window.getByTestId("draft-status")).containsText("已自动保存");
    }

    private void stored(String... texts) {
        org.assertj.core.api.Assertions.assertThat(jdbc.sql("select content from form_draft_section where section = 'application-chapters'")
                .query(String.class).single()).contains(texts);
    }
}
