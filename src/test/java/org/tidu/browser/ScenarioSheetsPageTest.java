package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tidu.declaration.sheet.SheetFiles.SCENARIOS;
import static org.tidu.declaration.sheet.SheetFiles.STATIONS;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Contents;
import org.tidu.declaration.sheet.SheetFiles;
import org.tidu.page.TextSheet;
import org.tidu.support.ProcessTest;
import org.tidu.term.DeclarationNumber;

/** The scenario instances go out as a spreadsheet and come back, by keyboard: what would change is seen first, and a colleague's text stays. */
@ProcessTest
class ScenarioSheetsPageTest {

    private final Seen seen = new Seen("sheets");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_file_is_taken_changed_looked_at_and_brought_in_and_that_is_undone() throws IOException {
        OverTheWire.Waiting drafted = overTheWire.drafted("株洲表格样例有限公司", "方样例", Contents.application());
        Company colleague = drafted.company().colleague("王敏");
        overTheWire.joined(drafted.company(), colleague);
        Page window = opened(drafted.company(), drafted.number(), "firm");
        byte[] file = taken(window);
        seen.at(window.getByTestId("scenarios-bring"), "buttons");

        // faults first
        bring(window, file, book -> book.write(SCENARIOS, 4, "建设总投资（万元）", "约500").write(STATIONS, 3, "工位名称", "名".repeat(61)));
        assertThat(window.getByTestId("sheet-problems")).containsText("「场景实例」第 4 行 建设总投资（万元）：“约500”不能确定是哪个数");
        assertThat(window.getByTestId("sheet-problems")).containsText("「智能工位」第 3 行 工位名称：不能超过 60 个字");
        assertThat(window.getByTestId("dialog-confirm")).hasText("重新选择文件");
        Accessibility accessibility = new Accessibility(window).lookAtDialog("faults of a spreadsheet");
        seen.at(window.getByTestId("sheet-problems"), "faults");
        window.keyboard().press("Escape");
        assertThat(window.getByTestId("sheet-problems")).isHidden();
        stored("实例S07");

        // then what would change, and a colleague who was first
        bring(window, file, book -> book.write(SCENARIOS, 2, "实例名称", "文件里的名称"));
        assertThat(window.getByTestId("sheet-changes")).containsText("文件里的名称");
        accessibility.lookAtDialog("differences of a spreadsheet");
        seen.at(window.getByTestId("sheet-changes"), "differences");
        Page other = opened(colleague, drafted.number(), "colleague");
        other.waitForResponse("**/api/tasks/*/draft", () -> other.getByLabel("删除第 10 项").click());
        window.getByTestId("dialog-confirm").press("Enter");
        assertThat(window.getByTestId("sheet-newer")).containsText("同事刚保存了新内容");
        assertThat(window.getByTestId("sheet-changes")).containsText("实例S32");
        seen.at(window.getByTestId("sheet-newer"), "newer");

        window.getByTestId("dialog-confirm").press("Enter");
        assertThat(window.getByTestId("sheet-done")).containsText("现有 10 项场景实例");
        assertThat(window.getByTestId("entry-1")).containsText("文件里的名称");
        stored("文件里的名称");
        seen.at(window.getByTestId("sheet-done"), "done");
        window.waitForResponse("**/api/tasks/*/draft", () -> window.getByTestId("sheet-undo").press("Enter"));
        assertThat(new ApplicationPage(window).scenarios()).hasCount(9);
        stored("实例S07");
        accessibility.withoutFaults();
    }

    private static byte[] taken(Page window) throws IOException {
        Download download = window.waitForDownload(() -> window.getByTestId("scenarios-take").press("Enter"));
        return Files.readAllBytes(download.path());
    }

    private static void bring(Page window, byte[] file, Consumer<SheetFiles> person) {
        window.getByTestId("scenarios-file").setInputFiles(new FilePayload("场景实例.xlsx", TextSheet.XLSX, SheetFiles.changed(file, person)));
    }

    private Page opened(Company who, DeclarationNumber number, String name) {
        Page window = screens.of(name, 1440, 900);
        new Portal(window).openLogIn().logIn(who).openApplication(number);
        new ApplicationPage(window);
        window.getByTestId("section-scenarios").click();
        assertThat(window.getByTestId("entries")).isVisible();
        return window;
    }

    private void stored(String name) {
        org.assertj.core.api.Assertions.assertThat(jdbc.sql("select content from form_draft_section where section = 'application-scenarios'")
                .query(String.class).single()).contains("\"name\":\"" + name + "\"");
    }
}
