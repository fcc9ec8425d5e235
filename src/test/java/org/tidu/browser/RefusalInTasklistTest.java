package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.declaration.Journey;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;

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

    private Company company;
    private String number;

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
        waitsForTheCounty();
    }

    @Test
    void what_only_the_server_knows_to_be_wrong_is_shown_too() {
        Tasklist county = Tasklist.of(screens, "tianyuan1");
        FormPage review = county.filter("本县市区待办").open("县级审核申报材料", company.name()).claim();
        review.pick("审核意见", "退回补正").write("审核说明", "请按要求补正。");
        review.entry("补正内容", 1).choose("申报书中的项目", "企业简介").write("补正要求", "请写明市场份额");
        review.add("补正内容");
        review.entry("补正内容", 2).choose("申报书中的项目", "企业简介").write("补正要求", "请写明主要客户");

        county.press();

        assertThat(county.notice()).containsText("合并");
        waitsForTheCounty();
    }

    @Test
    void what_people_must_judge_is_asked_condition_by_condition() {
        Tasklist county = Tasklist.of(screens, "tianyuan1");
        FormPage review = county.filter("本县市区待办").open("县级审核申报材料", company.name()).claim();
        review.pick("审核意见", "同意推荐，进入排序").write("审核说明", "材料真实完整。");
        review.within("须由人判断的条件").pick("判断", "符合");

        county.press();

        assertThat(county.notice()).containsText("「其他事故」须由您判断");
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
