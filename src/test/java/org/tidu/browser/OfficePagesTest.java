package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.InputStream;
import java.time.OffsetDateTime;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;

/** Pages of the portal on which offices keep what is theirs: substitutes, the list of the area, experts. */
@ProcessTest
class OfficePagesTest {

    private final Seen seen = new Seen("office-pages");

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
    void a_substitute_is_named_takes_over_in_tasklist_and_all_read_for_whom() {
        OverTheWire.Waiting waiting = overTheWire.atTheCounty("株洲代理样例有限公司", "尤样例");
        visitors.hire("tianyuan-deputy2", "county-430211");
        Page office = screens.of("tianyuan1 in the portal", visitors.officer("tianyuan1", "county-430211"));
        Tasklist.of(screens, "tianyuan1").filter("本县市区待办").open("县级审核申报材料", waiting.company().name()).claim();

        office.navigate("/substitutes");
        office.getByTestId("naming-save").click();
        assertThat(office.getByTestId("naming-form").getByText("请选择代理人").last()).isVisible();
        seen.at(office.getByTestId("naming-form"), "naming");
        office.getByTestId("naming-substitute").selectOption(new SelectOption().setLabel("tianyuan-deputy2"));
        office.getByTestId("naming-to").fill("2025-05-02");
        office.getByTestId("naming-save").click();
        assertThat(office.getByTestId("substitutions")).containsText("代理中");
        seen.at(office.getByTestId("substitutions"), "substitutions");

        Tasklist deputy = Tasklist.of(screens, "tianyuan-deputy2");
        deputy.page().navigate("/substitutes");
        assertThat(deputy.page().getByTestId("held-tasks")).containsText(waiting.number().value());
        seen.at(deputy.page().getByTestId("held-tasks"), "held");
        deputy.page().getByTestId("held-tasks").getByText("县级审核申报材料").click();
        deputy.summary().getByText("代理接办").click();
        assertThat(deputy.question()).containsText("记为代 tianyuan1 办理，不必写理由");
        seen.at(deputy.question(), "take-over");
        deputy.question().locator(".btn-primary").click();
        assertThat(deputy.summary()).containsText("代 tianyuan1 办理");
        seen.at(deputy.summary(), "acting-for");
        deputy.page().navigate("/cases/" + waiting.number());
        deputy.page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("办理经过与回执")).click();
        assertThat(deputy.page().getByText("代理接办「县级审核申报材料」").first()).isVisible();
    }

    @Test
    void the_list_of_the_area_is_sorted_and_exported_as_it_is_filtered() throws Exception {
        OverTheWire.Waiting first = overTheWire.atTheCounty("株洲排序样例甲有限公司", "钱样例");
        OverTheWire.Waiting second = overTheWire.atTheCounty("株洲排序样例乙有限公司", "孙样例");
        Page office = screens.of("tianyuan1", visitors.officer("tianyuan1", "county-430211"));
        office.navigate("/cases");
        assertThat(office.getByTestId("case-table").locator("tbody tr").first()).containsText(second.number().value());

        office.getByTestId("case-order").selectOption("OLDEST");
        assertThat(office.getByTestId("case-table").locator("tbody tr").first()).containsText(first.number().value());
        assertThat(office.getByTestId("case-table").locator("tbody tr").last()).containsText(second.number().value());
        seen.at(office.getByTestId("case-table"), "cases");
        office.getByTestId("filter-text").fill("排序样例乙");
        office.getByTestId("filter-submit").click();
        assertThat(office.getByTestId("case-table").locator("tbody tr")).hasCount(1);
        Download file = office.waitForDownload(() -> office.getByTestId("case-file").click());

        assertThat(file.suggestedFilename()).isEqualTo("辖区事项.xlsx");
        try (InputStream bytes = file.createReadStream(); XSSFWorkbook book = new XSSFWorkbook(bytes)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(2);
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo(second.number().value());
            assertThat(sheet.getRow(1).getCell(2).getStringCellValue()).isEqualTo(second.company().name());
            assertThat(sheet.getRow(0).getCell(9).getStringCellValue()).isEqualTo("办理期限");
            assertThat(sheet.getRow(1).getCell(9).getStringCellValue()).endsWith("24:00");
        }
    }

    @Test
    void a_city_officer_drafts_a_round_whose_deadlines_are_typed_as_24_00() {
        visitors.hire("zhuzhou1", "city-4302");
        Tasklist city = Tasklist.of(screens, "zhuzhou1");
        city.startProcess().click();
        Locator dialog = city.page().locator(".modal-content");
        dialog.getByText("申报批次", new Locator.GetByTextOptions().setExact(true)).first().click();
        FormPage draft = new FormPage(dialog.locator(".fjs-container"));
        draft.write("批次名称", "2025年先进级样例批次").write("年度", "2025").choose("申报层级", "先进级").choose("规则集", "HN-2025")
                .date("开始申报", "2025-04-25").date("企业申报截止日期", "2025-04-28").date("县级推荐截止日期", "2025-05-09")
                .date("市级汇总截止日期", "2025-05-23").write("县级推荐截止时刻", "17:30").write("公示工作日", "5");
        Locator time = draft.field("时间").locator("input").last();
        time.fill("08:00");
        time.press("Enter");
        assertThat(draft.input("企业申报截止时刻")).hasValue("24:00");
        seen.at(draft.input("企业申报截止时刻"), "round-draft");

        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("发起").setExact(true)).click();
        assertThat(dialog).hasCount(0);
        jobs.run();

        assertThat(database.sql("select count(*) from declaration_round where title = '2025年先进级样例批次' and closes_at = ? and county_deadline_at = ?")
                .params(OffsetDateTime.parse("2025-04-29T00:00:00+08:00"), OffsetDateTime.parse("2025-05-09T17:30:00+08:00"))
                .query(Integer.class).single()).isEqualTo(1);
        city.filter("本市待办").open("核对并发布批次");
        assertThat(city.text()).containsText("企业截止：2025-04-28 24:00");
        seen.at(city.text(), "round-to-publish");
    }

    @Test
    void the_province_records_where_an_expert_works() {
        visitors.hire("expert-page1", "experts-43");
        Page office = screens.of("hunan1", visitors.officer("hunan1", "province-43"));
        office.navigate("/experts");

        office.getByTestId("expert-expert-page1").click();
        office.getByTestId("expert-unit-save").click();
        assertThat(office.getByRole(AriaRole.ALERT).first()).containsText("请填写所在单位全称");
        office.getByTestId("expert-unit").fill("湖南样例研究院");
        office.getByTestId("expert-unit-save").click();

        assertThat(office.getByTestId("experts")).containsText("湖南样例研究院");
        seen.at(office.getByTestId("experts"), "experts");
    }

    @Test
    void the_navigation_of_city_and_province_fits_a_desk_of_1280_and_of_1024_pixels() {
        for (String[] officer : new String[][] {{"zhuzhou1", "city-4302"}, {"hunan1", "province-43"}}) {
            Page office = screens.of(officer[0] + " at small desks", visitors.officer(officer[0], officer[1]));
            office.navigate("/rosters");
            for (int width : new int[] {1280, 1024}) {
                office.setViewportSize(width, 800);
                assertThat(office.getByTestId("logout")).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
                assertThat(office.evaluate("document.documentElement.scrollWidth")).as(officer[0]).isEqualTo(width);
                seen.now(office, officer[0] + "-" + width);
            }
        }
    }
}
