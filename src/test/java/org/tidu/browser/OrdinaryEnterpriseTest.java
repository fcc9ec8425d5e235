package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
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
import org.tidu.term.DeclarationNumber;

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

        portal.signUp(company).openLogIn().logIn(company);
        Papers.start(portal.startDeclaring(round.title()), company);
        assertThat(portal.draftStatus()).containsText("已自动保存");
        window.reload();
        assertThat(portal.form().input("工厂名称")).hasValue(Papers.FACTORY);
        DeclarationNumber number = portal.submit().declarationNumber();
        jobs.run();

        Papers.selfEvaluation(portal.openTask(number));
        portal.submit();
        jobs.run();

        ApplicationPage application = portal.openApplication(number);
        ApplicationPapers.allBut(application);
        ApplicationPapers.scenarios(application, 1, 8);
        assertThat(portal.conditions()).containsText("差 2 个");
        ApplicationPapers.scenarios(application, 9, 10);
        assertThat(portal.conditions()).containsText("需核验的条件均已达到");
        ApplicationPapers.promise(application);
        portal.submit();
        jobs.run();

        Tasklist county = Tasklist.of(screens, "tianyuan1");
        Papers.recommendation(county.filter("本县市区待办").open("县级审核申报材料", company.name()).claim(), "材料真实完整，现场情况相符。");
        county.complete();
        jobs.run();
        assertThat(county.filter("本县市区待办").entry(company.name())).hasCount(0);

        walk.windowCloses();
        Papers.ranking(county.filter("本县市区待办").open("排定推荐次序").claim());
        county.complete();
        jobs.run();

        Tasklist city = Tasklist.of(screens, "zhuzhou1");
        city.filter("本市待办").open("市级审核申报材料", company.name()).claim()
                .pick("审核意见", "同意，进入全市汇总").write("审核说明", "材料齐全，同意县级意见。");
        city.complete();
        jobs.run();
        Papers.ranking(city.filter("本市待办").open("排定全市推荐次序").claim());
        city.complete();
        jobs.run();

        Tasklist province = Tasklist.of(screens, "hunan1");
        province.filter("全省待办").open("形式审查并选定专家", company.name()).claim()
                .pick("形式审查意见", "通过，进入专家评审").tag("评审专家", "zj1", "zj2", "zj3");
        province.complete();
        jobs.run();

        for (String id : List.of("zj1", "zj2", "zj3")) {
            Tasklist expert = Tasklist.of(screens, id);
            Papers.scores(expert.filter("我的任务").open("专家评分", company.name()).form());
            expert.complete();
            jobs.run();
        }

        FormPage conclusion = province.filter("全省待办").open("作出评审结论", company.name()).claim();
        assertThat(province.text()).containsText("建议结论：通过");
        conclusion.pick("评审结论", "通过，进入公示");
        province.complete();
        jobs.run();

        portal.go("/notices");
        assertThat(window.getByText(company.name()).first()).isVisible();
        walk.at(RoundFixture.CITY_DEADLINE.plus(Duration.ofDays(20)));

        portal.go("/cases/" + number);
        assertThat(portal.state()).hasText("已认定");
        assertThat(portal.picture()).isVisible();
        portal.go("/recognised");
        assertThat(window.getByTestId("recognised-table")).containsText(company.name());
        assertThat(window.getByTestId("recognised-table")).containsText("评审认定");
        new Seen("recognised").at(window.getByTestId("recognised-table"), "list");
    }
}
