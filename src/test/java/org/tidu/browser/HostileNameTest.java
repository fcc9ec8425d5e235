package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** What an enterprise typed as its name shows in the officers' forms, and on the pages of the portal, as it was typed. */
@ProcessTest
class HostileNameTest {

    private static final String NAME = "企业 [点此核对](http://evil.example/) **粗** <b>体</b> www.evil.example `码` 1. 项";

    private static final Pattern DECLARATION = Pattern.compile("/cases/ZZ\\d{4}A-430211-\\d{4}$");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Autowired
    Visitors visitors;

    @Test
    void on_no_page_of_the_portal_is_anything_in_it_markup() {
        DeclarationNumber number = overTheWire.atTheCounty(NAME, "<img src=x onerror=alert(1)>").number();
        Page page = screens.of("tianyuan1", visitors.officer("tianyuan1", "county-430211"));

        for (String path : List.of("/cases", "/cases/" + number)) {
            page.navigate(path);
            assertThat(page.locator("main")).containsText(NAME);
            assertThat(page.locator("main a[href*='evil']")).hasCount(0);
            assertThat(page.locator("main img[src='x']")).hasCount(0);
            assertThat(page.locator("main").getByText("体", new Locator.GetByTextOptions().setExact(true))).hasCount(0);
        }
    }

    @Test
    void a_link_in_it_is_no_link_and_nothing_in_it_is_markup() {
        overTheWire.atTheCounty(NAME, "王样例");
        Page page = screens.of("tianyuan1", visitors.officer("tianyuan1", "county-430211"));

        new Tasklist(page).filter("本县市区待办").open("县级审核申报材料").claim();

        Locator text = page.locator(".task-card .fjs-form-field-text").first();
        assertThat(text.locator("h2")).hasText(NAME);
        assertThat(text.locator("h2 *")).hasCount(0);
        assertThat(page.locator(".task-card a[href*='evil']")).hasCount(0);
        assertThat(text.getByText("查看完整材料")).hasAttribute("href", DECLARATION);
    }

    @Test
    void above_a_task_and_in_the_list_of_tasks_it_stands_as_it_was_typed() {
        overTheWire.atTheCounty(NAME, "李样例");
        Page page = screens.of("tianyuan1", visitors.officer("tianyuan1", "county-430211"));

        Tasklist tasklist = new Tasklist(page).filter("本县市区待办").open("县级审核申报材料");

        for (Locator place : List.of(tasklist.summary(), tasklist.entry("县级审核申报材料"))) {
            assertThat(place).containsText(NAME);
            assertThat(place.locator("a[href*='evil']")).hasCount(0);
            assertThat(place.getByText("体", new Locator.GetByTextOptions().setExact(true))).hasCount(0);
        }
    }
}
