package org.tidu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.declaration.Contents;
import org.tidu.evidence.EvidenceScene;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitors;

/** A PDF among the evidence is looked at in the page, by the enterprise and by the office; nothing in it runs, and a broken one gets a sentence. */
@ProcessTest
class PdfPreviewPageTest {

    private final Seen seen = new Seen("pdf");

    @RegisterExtension
    final Screens screens = new Screens();

    @Autowired
    OverTheWire overTheWire;

    @Autowired
    ApplicationContext application;

    @Autowired
    Visitors visitors;

    @Test
    void pages_are_drawn_one_by_one_with_their_words_and_no_script_of_the_file_is_looked_for() throws IOException {
        OverTheWire.Waiting waiting = overTheWire.drafted("株洲预览样例有限公司", "蒋样例", Contents.application());
        Page window = screens.of("firm", 1440, 900);
        List<String> asked = new ArrayList<>();
        window.onRequest(request -> asked.add(request.url()));
        new Portal(window).openLogIn().logIn(waiting.company()).openTask(waiting.number());
        window.getByTestId("evidence-of-task").locator("summary").first().press("Enter");
        window.getByTestId("input-OTHER").setInputFiles(new FilePayload("证明.pdf", "application/pdf", withScript("first page", "second page")));
        Locator kind = window.getByTestId("kind-OTHER");
        assertThat(asked).noneMatch(url -> url.contains("pdf.worker"));

        kind.locator("[data-testid^=read-]").press("Enter");

        assertThat(kind.locator("canvas[data-drawn='1']")).isVisible();
        assertThat(kind.getByTestId("pdf-page")).hasText("第 1 页，共 2 页");
        assertThat(kind.getByTestId("pdf-words")).containsText("first page");
        seen.at(kind.getByTestId("pdf"), "first");
        kind.getByTestId("pdf-next").press("Enter");
        assertThat(kind.locator("canvas[data-drawn='2']")).isVisible();
        assertThat(kind.getByTestId("pdf-words")).containsText("second page");
        assertThat(dark(kind)).as("something is drawn").isTrue();
        assertThat(asked).anyMatch(url -> url.contains("pdf.worker")).noneMatch(url -> url.contains("sandbox") || url.endsWith(".wasm"));
        new Accessibility(window).look("a PDF in the page").withoutFaults();
    }

    @Test
    void the_office_reads_what_was_handed_in() throws IOException {
        EvidenceScene scene = new EvidenceScene(application);
        scene.uploaded("OTHER", "证明.pdf", withScript("for the office"));
        scene.submitted();
        visitors.hire("pdfcounty1", "county-430211");
        Page window = screens.of("officer", 1280, 900);
        Portal portal = new Portal(window).openLogIn();
        portal.logIn("pdfcounty1", Visitors.STAFF_PASSWORD);
        window.waitForURL("**/camunda/app/tasklist/**");
        portal.go("/cases/" + scene.number + "?evidence");
        Locator kind = window.getByTestId("kind-OTHER");

        kind.locator("[data-testid^=read-]").press("Enter");

        assertThat(kind.locator("canvas[data-drawn='1']")).isVisible();
        assertThat(kind.getByTestId("pdf-words")).containsText("for the office");
        window.getByTestId("evidence-instances").locator("summary").press("Enter");
        assertThat(window.getByTestId("evidence-instances")).containsText("实例S07");
        seen.at(window.getByTestId("evidence-instances"), "instances");
        new Accessibility(window).look("the evidence as the office reads it").withoutFaults();
    }

    @Test
    void a_broken_file_gets_a_sentence() throws IOException {
        OverTheWire.Waiting waiting = overTheWire.drafted("株洲坏件样例有限公司", "蒋样例", Contents.application());
        Page window = screens.of("firm", 390, 844);
        new Portal(window).openLogIn().logIn(waiting.company()).openTask(waiting.number());
        window.getByTestId("evidence-of-task").locator("summary").first().press("Enter");
        window.getByTestId("input-OTHER").setInputFiles(new FilePayload("坏.pdf", "application/pdf",
                ("%PDF-1.7\n" + "nothing of a page ".repeat(200)).getBytes(StandardCharsets.US_ASCII)));
        Locator kind = window.getByTestId("kind-OTHER");

        kind.locator("[data-testid^=read-]").click();

        assertThat(kind.getByTestId("pdf-fault")).containsText("这份 PDF 已损坏，不能预览");
        seen.now(window, "broken");
        kind.locator("[data-testid^=read-]").click();
        assertThat(kind.getByTestId("pdf")).hasCount(0);
    }

    private static boolean dark(Locator kind) {
        return (Boolean) kind.locator("canvas").evaluate("canvas => [...canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data]"
                + ".some((value, index) => index % 4 < 3 && value < 100)");
    }

    /** Pages with a word each, and a script that would run when the file is opened; it stands in packed objects, where the intake does not look. */
    private static byte[] withScript(String... words) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String word : words) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                    content.newLineAtOffset(80, 700);
                    content.showText(word);
                    content.endText();
                }
            }
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('opened');"));
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
