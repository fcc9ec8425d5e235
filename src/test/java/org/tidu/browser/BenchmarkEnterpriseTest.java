package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Journey;
import org.tidu.journeys.RoundWalk;
import org.tidu.round.Round;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** A provincial benchmark enterprise is spared the province's review, but neither its application nor the lists. */
@ProcessTest
class BenchmarkEnterpriseTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    RoundWalk walk;

    @Autowired
    Journey journey;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient database;

    @Autowired
    Jobs jobs;

    @Test
    void a_benchmark_enterprise_is_recognised_directly_but_only_after_it_was_recommended() {
        Round round = walk.open();
        visitors.hire("tianyuan1", "county-430211");
        Company company = Company.invent("株洲标杆样例装备有限公司", "李样例").listed(database).benchmark(database, 2023);
        Page window = screens.of(company.contact(), 1280, 900);
        Portal portal = new Portal(window).signUp(company).openLogIn().logIn(company);

        Papers.start(portal.startDeclaring(round.title()), company);
        DeclarationNumber number = portal.submit().declarationNumber();
        jobs.run();
        Papers.selfEvaluation(portal.openTask(number));
        portal.submit();
        jobs.run();
        ApplicationPage application = portal.openApplication(number);
        ApplicationPapers.allBut(application);
        ApplicationPapers.scenarios(application, 1, 10);
        ApplicationPapers.promise(application);
        portal.submit();
        jobs.run();
        assertThat(portal.go("/cases/" + number).state()).hasText("县级审核");

        Tasklist county = Tasklist.of(screens, "tianyuan1");
        Papers.recommendation(county.filter("本县市区待办").open("县级审核申报材料", company.name()).claim(), "省级标杆企业，材料真实完整。");
        county.complete();
        jobs.run();
        walk.windowCloses();
        Papers.ranking(county.filter("本县市区待办").open("排定推荐次序").claim());
        county.complete();
        jobs.run();
        assertThat(portal.go("/cases/" + number).state()).hasText("市级审核");

        journey.officer(number, Map.of("decision", "APPROVE", "reason", "材料齐全"));
        assertThat(portal.go("/cases/" + number).state()).hasText("待市级汇总");
        walk.rankAll(round.id() + ":4302");

        assertThat(portal.go("/cases/" + number).state()).hasText("省级评审");
        journey.officer(number, Map.of("decision", "CONFIRM"));

        assertThat(portal.go("/cases/" + number).state()).hasText("直接认定");
    }
}
