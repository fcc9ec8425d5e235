package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.Outcome;
import org.tidu.declaration.Journey;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** What an officer leaves out or may not do is said in Chinese, and the task stays as it was. */
@ProcessTest
class RefusalInTasklistTest {

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Autowired
    Journey journey;

    @Autowired
    Visitors visitors;

    @Autowired
    Cases cases;

    @Autowired
    Jobs jobs;

    private Company company;
    private DeclarationNumber number;

    @BeforeEach
    void a_declaration_waits_for_its_county() {
        visitors.hire("lusong1", "county-430203");
        OverTheWire.Waiting waiting = overTheWire.atTheCounty("株洲待审样例有限公司", "王样例");
        company = waiting.company();
        number = waiting.number();
    }

    @Test
    void a_review_without_a_reason_is_refused_at_the_field() {
        Tasklist county = Tasklist.of(screens, "tianyuan1");
        FormPage review = county.filter("本县市区待办").open("县级审核申报材料", company.name()).claim();
        review.pick("审核意见", "不予推荐");

        county.press();

        assertThat(review.field("审核说明")).containsText("本项为必填项");
        assertThat(county.refusal()).containsText("请更正标红的项目：审核说明");
        waitsForTheCounty();
    }

    @Test
    void a_rejection_asks_for_ten_characters_and_says_what_becomes_final_before_it_does() {
        Tasklist county = Tasklist.of(screens, "tianyuan1");
        FormPage review = county.filter("本县市区待办").open("县级审核申报材料", company.name()).claim();
        review.pick("审核意见", "不予推荐").write("审核说明", "材料与实地情况不符");

        county.press();
        assertThat(review.field("审核说明")).containsText("至少填写 10 个字符");
        assertThat(county.question()).hasCount(0);

        review.write("审核说明", "材料与实地情况明显不符");
        county.press();
        assertThat(county.question()).containsText("不能撤回、不能改判");
        county.question().getByText("返回修改").click();
        assertThat(county.completion()).isEnabled();
        assertThat(county.refusal()).hasCount(0);
        waitsForTheCounty();

        county.press();
        county.confirm();
        assertThat(county.text()).hasCount(0);
        assertThat(county.feedback()).containsText("已提交：县级审核申报材料 · " + company.name());
        jobs.run();
        assertThat(cases.find(number).orElseThrow().outcome()).isEqualTo(Outcome.COUNTY_DECLINED);
    }

    @Test
    void what_only_the_server_knows_to_be_wrong_is_shown_too() {
        Tasklist county = Tasklist.of(screens, "tianyuan1");
        FormPage review = county.filter("本县市区待办").open("县级审核申报材料", company.name()).claim();
        review.pick("审核意见", "退回补正").write("审核说明", "请按要求补正。");
        review.entry("补正内容", 1).choose("需补正的项目", "企业简介").write("补正要求", "请写明市场份额");
        review.add("补正内容");
        review.entry("补正内容", 2).choose("需补正的项目", "企业简介").write("补正要求", "请写明主要客户");

        county.press();

        assertThat(county.refusal()).containsText("合并");
        waitsForTheCounty();
    }

    @Test
    void what_people_must_judge_is_asked_condition_by_condition() {
        Tasklist county = Tasklist.of(screens, "tianyuan1");
        FormPage review = county.filter("本县市区待办").open("县级审核申报材料", company.name()).claim();
        review.pick("审核意见", "同意推荐，进入排序").write("审核说明", "材料真实完整。");
        review.within("须由人判断的条件").pick("判断", "符合");

        county.press();

        assertThat(county.refusal()).containsText("「其他事故」须由您判断");
        waitsForTheCounty();
    }

    @Test
    void an_officer_of_another_county_does_not_find_the_task() {
        Tasklist other = Tasklist.of(screens, "lusong1").filter("本县市区待办");

        assertThat(other.emptyList()).isVisible();
        assertThat(other.entry(company.name())).hasCount(0);
    }

    private void waitsForTheCounty() {
        assertThat(journey.open(number).key()).isEqualTo("userTask_reviewCounty");
    }
}
