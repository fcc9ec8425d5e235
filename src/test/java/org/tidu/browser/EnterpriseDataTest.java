package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.support.Answer;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** What an enterprise says of itself, who confirms it, and an earlier declaration that begins the next. */
@ProcessTest
class EnterpriseDataTest {

    private final Seen seen = new Seen("enterprise-data");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient database;

    @Autowired
    Jobs jobs;

    @Test
    void a_sign_up_no_roster_knows_is_refused_and_then_confirmed_by_its_county() {
        Company company = Company.invent("株洲待核实样例有限公司", "吕样例");
        overTheWire.signedUp(company);
        Page county = screens.of("tianyuan1", visitors.officer("tianyuan1", "county-430211"));
        county.navigate("/unconfirmed");
        Locator row = county.getByTestId("sign-up-" + company.uscc());
        assertThat(row).containsText(company.name());
        assertThat(row).containsText(company.mobile());
        seen.at(row, "sign-up");

        county.getByTestId("refuse-" + company.uscc()).click();
        county.getByTestId("refusal-reason").fill("太短");
        county.getByTestId("dialog-confirm").click();
        assertThat(county.getByText("请写明理由，至少 10 字")).isVisible();
        county.getByTestId("refusal-reason").fill("电话核实，注册人不是该企业人员");
        county.getByTestId("dialog-confirm").click();
        assertThat(row).containsText("电话核实，注册人不是该企业人员");
        Page firm = firm(company);
        firm.navigate("/enterprise");
        assertThat(firm.getByTestId("profile-standing")).containsText("电话核实，注册人不是该企业人员");

        county.getByTestId("confirm-" + company.uscc()).click();
        assertThat(row).hasCount(0);
        firm.reload();
        assertThat(firm.getByTestId("profile-standing")).containsText("已核实");
        seen.at(firm.getByTestId("profile"), "standing");
    }

    @Test
    void a_firm_keeps_its_contact_and_asks_for_another_county_and_both_read_which_cases_stay() {
        OverTheWire.Waiting waiting = overTheWire.atTheCounty("株洲搬迁样例有限公司", "施样例");
        String uscc = waiting.company().uscc();
        Page firm = firm(waiting.company());
        firm.navigate("/enterprise");
        firm.getByTestId("profile-edit").click();
        firm.getByTestId("profile-contactMobile").fill("1391111");
        firm.getByTestId("profile-save").click();
        assertThat(firm.getByTestId("profile-form").getByText("手机").last()).isVisible();
        seen.at(firm.getByTestId("profile-form"), "profile-form");
        firm.getByTestId("profile-contactMobile").fill("13911112222");
        firm.getByTestId("profile-save").click();
        assertThat(firm.getByTestId("profile")).containsText("13911112222");

        firm.getByTestId("name-edit").click();
        firm.getByTestId("name-county").selectOption(new SelectOption().setLabel("芦淞区"));
        firm.getByTestId("name-reason").fill("厂区整体搬迁至芦淞区，已完成");
        firm.getByTestId("name-save").click();
        assertThat(firm.getByTestId("name-pending")).containsText("芦淞区");
        Page county = screens.of("tianyuan1", visitors.officer("tianyuan1", "county-430211"));
        county.navigate("/unconfirmed");
        assertThat(county.getByTestId("staying-" + uscc)).containsText("在办的申报不移交");
        assertThat(county.getByTestId("staying-" + uscc)).containsText(waiting.number().value());
        seen.at(county.getByTestId("name-changes"), "name-change");
        county.getByTestId("agree-" + uscc).click();
        assertThat(county.getByTestId("name-change-" + uscc)).hasCount(0);

        firm.navigate("/messages");
        assertThat(firm.getByText("在办的申报不移交").first()).containsText(waiting.number().value());
        firm.navigate("/enterprise");
        assertThat(firm.getByTestId("profile")).containsText("芦淞区");
        seen.at(firm.getByTestId("profile"), "profile");
    }

    @Test
    void a_withdrawn_declaration_begins_the_next_one_in_the_same_round() {
        OverTheWire.Waiting waiting = overTheWire.atTheCounty("株洲复制样例有限公司", "张样例");
        Visitor member = visitors.stranger();
        member.logIn(waiting.company().loginName(), Visitors.ENTERPRISE_PASSWORD);
        Answer withdrawn = member.post("/api/declarations/" + waiting.number() + "/withdrawal", "{\"reason\":\"计划调整，撤回后重报\"}");
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
        jobs.run();
        String round = database.sql("select round_id from declaration_case where number = ?").param(waiting.number().value()).query(String.class).single();

        Page firm = firm(waiting.company());
        firm.navigate("/rounds/" + round + "/declare");
        firm.getByTestId("copy-panel").locator("summary").click();
        seen.at(firm.getByTestId("copy-panel"), "copy-panel");
        firm.getByTestId("copy-" + waiting.number()).click();

        assertThat(firm.getByTestId("copied")).containsText("已复制到草稿");
        seen.at(firm.getByTestId("copied"), "copied");
        FormPage form = new Portal(firm).form();
        assertThat(form.input("工厂名称").inputValue()).isNotEmpty();
        assertThat(database.sql("select count(*) from declaration_case where uscc = ?").param(waiting.company().uscc()).query(Integer.class).single())
                .as("nothing is declared by copying").isEqualTo(1);
    }

    private Page firm(Company company) {
        Page window = screens.of(company.contact(), 1440, 900);
        new Portal(window).openLogIn().logIn(company);
        return window;
    }
}
