package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;

/** Tasklist shows each officer the buttons that are theirs. */
@ProcessTest
class OwnButtonsTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Autowired
    Visitors visitors;

    private Company company;

    @BeforeEach
    void a_declaration_waits_for_its_county() {
        visitors.hire("zhuzhou1", "city-4302");
        company = overTheWire.atTheCounty("株洲按钮样例有限公司", "王样例").company();
    }

    @Test
    void a_county_officer_finds_tasks_and_nothing_to_start() {
        Tasklist county = Tasklist.of(screens, "tianyuan1").filter("本县市区待办");

        assertThat(county.entry(company.name())).isVisible();
        assertThat(county.priorities().first()).isHidden();
        assertThat(county.createTask()).isHidden();
        assertThat(county.startProcess()).isHidden();
    }

    @Test
    void a_city_officer_may_start_a_round_but_no_task() {
        Tasklist city = Tasklist.of(screens, "zhuzhou1");

        assertThat(city.startProcess()).isVisible();
        assertThat(city.createTask()).isHidden();
    }
}
