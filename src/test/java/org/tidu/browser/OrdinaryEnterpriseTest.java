package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.journeys.RoundWalk;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;

/** From signing up to recognition, everybody in front of the own screen. */
@ProcessTest
class OrdinaryEnterpriseTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    RoundWalk walk;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient database;

    @Autowired
    Jobs jobs;

    private Round round;

    @BeforeEach
    void a_round_is_open_and_the_offices_are_staffed() {
        round = walk.open();
        visitors.hire("tianyuan1", "county-430211");
        visitors.hire("zhuzhou1", "city-4302");
        visitors.hire("hunan1", "province-43");
    }

    @Test
    void an_ordinary_enterprise_is_recognised_after_every_office_has_worked_on_its_declaration() {
        Company company = Company.invent("株洲样例汽车零部件有限公司", "张样例").listed(database);
        Page window = screens.of(company.contact(), 1280, 900);
        Portal portal = new Portal(window);

        portal.signUp(company).openLogIn().logIn(company.mobile(), Visitors.ENTERPRISE_PASSWORD);
        Papers.start(portal.startDeclaring(round.title()), company);
        assertThat(portal.draftStatus()).containsText("已自动保存");
        window.reload();
        assertThat(portal.form().input("工厂名称")).hasValue(Papers.FACTORY);
        String number = portal.submit().declarationNumber();
        jobs.run();

        Papers.selfEvaluation(portal.openTask(number));
        portal.submit();
        jobs.run();

        FormPage application = portal.openTask(number);
        Papers.application(application);
        Papers.scenarios(application, 1, 8);
        assertThat(portal.conditions()).containsText("差 2 个");
        Papers.scenarios(application, 9, 10);
        assertThat(portal.conditions()).containsText("需核验的条件均已达到");
        Papers.promise(application);
        portal.submit();
        jobs.run();

        Tasklist county = officer("tianyuan1");
        FormPage review = county.filter("待办任务").open("县级审核申报材料", company.name()).claim();
        review.pick("审核意见", "同意推荐，进入排序").write("审核说明", "材料真实完整，现场情况相符。");
        county.complete();
        jobs.run();
    }

    private Tasklist officer(String id) {
        Page window = screens.of(id);
        new Portal(window).openLogIn().logIn(id, Visitors.STAFF_PASSWORD);
        window.waitForURL("**/camunda/app/tasklist/**");
        return new Tasklist(window);
    }
}
