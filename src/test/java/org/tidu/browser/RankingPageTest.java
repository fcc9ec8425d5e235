package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Contents;
import org.tidu.declaration.Journey;
import org.tidu.enterprise.AccountRole;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.journeys.RoundWalk;
import org.tidu.round.Round;
import org.tidu.support.CountyReviews;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.SignUps;
import org.tidu.support.Visitors;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

/** A county ranks in the portal while enterprises still write: the draft saves itself, and the signature names them. */
@ProcessTest
class RankingPageTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    RoundWalk walk;

    @Autowired
    Journey journey;

    @Autowired
    Visitors visitors;

    @Autowired
    Jobs jobs;

    @Test
    void an_order_is_kept_when_the_page_is_left_and_the_signature_names_who_still_writes() {
        Round round = walk.openAsTheNoticeHasIt();
        recommended(round, "株洲甲样例有限公司");
        String second = recommended(round, "株洲乙样例有限公司");
        started(round, firm("株洲丙样例有限公司"));
        Page page = screens.of("officer", visitors.officer("tianyuan5", "county-430211"));

        page.navigate("/rounds/" + round.id() + "/lists/430211/ranking");
        page.getByTestId("rank-" + second).getByText("上移").click();
        assertThat(page.getByTestId("draft-state")).hasText("草稿已保存");
        page.reload();
        assertThat(first(page)).containsText("株洲乙样例有限公司");

        page.getByTestId("sign").click();
        Locator question = page.getByRole(AriaRole.DIALOG);
        assertThat(question).containsText("推荐 2 件");
        assertThat(question).containsText("仍在填报：株洲丙样例有限公司");
        page.getByTestId("dialog-confirm").click();
        assertThat(page.getByTestId("signed")).containsText("已签署");
        jobs.run();

        page.navigate("/rounds/" + round.id() + "/lists");
        Locator list = page.getByTestId("list-430211");
        assertThat(list).containsText("锁定，推荐 2 项");
        assertThat(list.locator("tbody tr").first()).containsText("株洲乙样例有限公司");
        assertThat(page.getByTestId("list-430211-2")).containsText("填报中");
    }

    private static Locator first(Page page) {
        return page.locator("[data-testid^='rank-']").first();
    }

    private String recommended(Round round, String name) {
        EnterpriseMember firm = firm(name);
        DeclarationNumber number = new DeclarationNumber(started(round, firm));
        journey.enterprise(number, firm, Contents.maturity(2.15));
        journey.enterprise(number, firm, Contents.application());
        journey.officer(number, CountyReviews.recommends());
        return number.value();
    }

    private String started(Round round, EnterpriseMember firm) {
        journey.listed(firm);
        return journey.start(round, firm, Contents.start()).number().value();
    }

    private static EnterpriseMember firm(String name) {
        String code = SignUps.nextCode();
        return new EnterpriseMember(code, code.toLowerCase(), "联系人", new CreditCode(code), name, "430211", AccountRole.ADMIN);
    }
}
