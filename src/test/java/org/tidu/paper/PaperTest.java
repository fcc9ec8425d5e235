package org.tidu.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.evidence.EvidenceScene;
import org.tidu.support.Answer;
import org.tidu.support.Jobs;
import org.tidu.support.Pdfs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;

/** The application on paper: asked for, made, fetched, and told from what is none. */
@ProcessTest
class PaperTest {

    private static final String FILE = "application/octet-stream";

    @Autowired
    ApplicationContext application;

    @Autowired
    Visitors visitors;

    @Autowired
    Jobs jobs;

    private EvidenceScene scene;

    @BeforeEach
    void an_enterprise_writes_its_application() {
        scene = new EvidenceScene(application);
    }

    @Test
    void a_paper_is_made_behind_the_scenes_and_fetched_by_whoever_may_see_the_case() {
        scene.submitted();

        Answer asked = ask(scene.owner, 1);

        assertThat(asked.json().path("state").asText()).isEqualTo("WAITING");
        DeclarationNumber number = new DeclarationNumber(asked.json().path("verification").asText());
        assertThat(scene.owner.get(address() + "/" + number + "/docx").status()).isEqualTo(409);
        jobs.run();
        JsonNode paper = list(scene.owner).at("/papers/0");
        assertThat(paper.path("state").asText()).isEqualTo("READY");
        assertThat(paper.path("progress").asInt()).isEqualTo(100);
        assertThat(paper.path("files").findValuesAsText("kind")).containsExactly("DOCX", "PDF");
        byte[] docx = scene.county().file(address() + "/" + number + "/docx");
        assertThat(DigestUtils.sha256Hex(docx)).isEqualTo(paper.at("/files/0/sha256").asText());
        // asked for again it is the same one
        assertThat(ask(scene.county(), 1).json().path("verification").asText()).isEqualTo(number.value());
        assertThat(list(scene.owner).path("papers")).hasSize(1);
    }

    @Test
    void number_hash_and_code_stand_on_every_page_of_the_pdf() throws IOException {
        scene.submitted();
        DeclarationNumber number = new DeclarationNumber(made());
        String hash = scene.jdbc().sql("select sha256 from declaration_document where declaration_number = ? and form_id = 'application'")
                .param(scene.number.value()).query(String.class).single();

        byte[] pdf = scene.owner.file(address() + "/" + number + "/pdf");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(10);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(document)).as("page " + page).contains(number.value(), hash, "/check/" + number);
                assertThat(document.getPage(page - 1).getResources().getXObjectNames()).as("page " + page).isNotEmpty();
            }
        }
    }

    @Test
    void nothing_is_printed_before_it_was_handed_in_and_nothing_of_another_enterprise() {
        Answer early = ask(scene.owner, 1);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body()).contains("申报书还没有提交");
        scene.submitted();
        DeclarationNumber number = new DeclarationNumber(made());
        EvidenceScene other = new EvidenceScene(application);
        Visitor stranger = other.owner;

        assertThat(ask(scene.owner, 2).status()).isEqualTo(404);
        for (String what : new String[] {"", "/" + number + "/docx", "/" + number + "/pdf", "/" + number + "/zip", "/" + number + "/summary.xlsx"}) {
            assertThat(stranger.get(address() + what).status()).as(what).isEqualTo(404);
            if (!what.isEmpty()) {
                assertThat(stranger.get("/api/declarations/" + other.number + "/papers" + what).status()).as("under its own number " + what).isEqualTo(404);
            }
        }
    }

    @Test
    void the_check_confirms_what_was_made_and_refuses_a_copy_with_one_altered_figure() throws IOException {
        scene.submitted();
        DeclarationNumber number = new DeclarationNumber(made());
        Visitor anybody = anybody();
        byte[] docx = scene.owner.file(address() + "/" + number + "/docx");
        byte[] pdf = scene.owner.file(address() + "/" + number + "/pdf");

        assertThat(check(anybody, docx).path("matches").asBoolean()).isTrue();
        assertThat(check(anybody, docx).path("sentence").asText()).isEqualTo("该 DOCX 与第 1 次提交一致，未经改动");
        assertThat(check(anybody, pdf).path("sentence").asText()).isEqualTo("该 PDF 与第 1 次提交一致，未经改动");
        byte[] altered = AlteredPaper.of(docx, "320 万元", "820 万元");
        assertThat(PaperDocumentTest.text(altered)).contains("820 万元");
        JsonNode refused = check(anybody, altered);
        assertThat(refused.path("matches").asBoolean()).isFalse();
        assertThat(refused.path("sentence").asText()).startsWith("该 DOCX 与本系统生成的任何申报书都不一致");
        assertThat(refused.path("paper").isNull()).isTrue();
        pdf[pdf.length / 2] ^= 1;
        assertThat(check(anybody, pdf).path("sentence").asText()).startsWith("该 PDF 与本系统生成的任何申报书都不一致");
        assertThat(check(anybody, new byte[] {1, 2}).path("sentence").asText()).startsWith("这不是 DOCX 或 PDF 文件");
        assertThat(anybody.post("/api/paper-checks", FILE, new byte[0]).status()).isEqualTo(400);
    }

    @Test
    void who_handed_it_in_is_told_once_it_is_public_and_not_before() {
        scene.submitted();
        DeclarationNumber number = new DeclarationNumber(made());
        Visitor anybody = anybody();

        Answer before = anybody.get("/api/papers/" + number.value().toLowerCase().replace('0', 'o').replace("-", " ").replace(" ", "%20"));

        assertThat(before.status()).as(before.body()).isEqualTo(200);
        assertThat(before.json().path("verification").asText()).isEqualTo(number.value());
        assertThat(before.json().path("revision").asInt()).isEqualTo(1);
        assertThat(before.json().path("latest").asBoolean()).isTrue();
        assertThat(before.json().path("enterpriseName").isNull()).isTrue();
        assertThat(before.body()).doesNotContain("株洲试验机械").doesNotContain(scene.number.value()).doesNotContain(scene.uscc);
        scene.jdbc().sql("update declaration_case set stage = 'PUBLIC_NOTICE' where number = ?").param(scene.number.value()).update();
        assertThat(anybody.get("/api/papers/" + number).json().path("enterpriseName").asText()).isNotEmpty();
        Answer none = anybody.get("/api/papers/0000-0000-0000-0000");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.body()).contains("没有这个验证号的申报书");
    }

    @Test
    void the_zip_holds_everything_with_clean_names_and_a_manifest_of_what_was_written() throws IOException {
        scene.uploaded("BUSINESS_LICENCE", "营业执照.pdf", Pdfs.of("licence"));
        scene.uploaded("OTHER", "..\u202Efdp.执照?:*.pdf", Pdfs.of("other"));
        scene.submitted();
        DeclarationNumber number = new DeclarationNumber(made());

        Map<String, byte[]> files = unzipped(scene.county().file(address() + "/" + number + "/zip"));

        assertThat(files.keySet()).contains("申报书.docx", "申报书.pdf", "推荐汇总表（本项目）.xlsx", "manifest.json").hasSize(6)
                .allSatisfy(name -> assertThat(name).doesNotContain("..", "\\", ":", "?", "*", "\u202E"));
        JsonNode manifest = new com.fasterxml.jackson.databind.ObjectMapper().readTree(files.get("manifest.json"));
        assertThat(manifest.path("verification").asText()).isEqualTo(number.value());
        assertThat(manifest.path("files")).hasSize(5);
        manifest.path("files").forEach(file -> assertThat(DigestUtils.sha256Hex(files.get(file.path("name").asText())))
                .as(file.path("name").asText()).isEqualTo(file.path("sha256").asText()));
        String licence = files.keySet().stream().filter(name -> name.endsWith("营业执照.pdf")).findFirst().orElseThrow();
        assertThat(files.get(licence)).isEqualTo(Pdfs.of("licence"));
    }

    @Test
    void the_line_of_the_summary_sheet_is_that_of_annex_2() throws IOException {
        scene.submitted();
        DeclarationNumber number = new DeclarationNumber(made());

        byte[] sheet = scene.owner.file(address() + "/" + number + "/summary.xlsx");

        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("先进级智能工厂项目推荐汇总表");
            assertThat(book.getSheetAt(0).getRow(3).getCell(3).getStringCellValue()).startsWith("1. ").contains("—");
            assertThat(book.getSheetAt(0).getRow(3).getCell(6).getStringCellValue()).isEqualTo("非湖南省智能制造标杆企业");
        }
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back() {
        Visitor anybody = visitors.stranger().at("203.0.113.77");
        for (int time = 0; time < 60; time++) {
            assertThat(anybody.get("/api/papers/0000-0000-0000-0000").status()).isEqualTo(404);
        }

        assertThat(anybody.get("/api/papers/0000-0000-0000-0000").status()).isEqualTo(429);
    }

    private String made() {
        Answer asked = ask(scene.owner, 1);
        assertThat(asked.status()).as(asked.body()).isEqualTo(200);
        jobs.run();
        return asked.json().path("verification").asText();
    }

    private Answer ask(Visitor who, int revision) {
        return who.post(address(), "{\"revision\":" + revision + "}");
    }

    private JsonNode list(Visitor who) {
        return who.get(address()).json();
    }

    private String address() {
        return "/api/declarations/" + scene.number + "/papers";
    }

    /** With the token that the portal fetches before its first change. */
    private Visitor anybody() {
        Visitor stranger = visitors.stranger();
        stranger.get("/api/session");
        return stranger;
    }

    private static JsonNode check(Visitor who, byte[] file) {
        Answer answer = who.post("/api/paper-checks", FILE, file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream content = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                files.put(entry.getName(), content.readAllBytes());
            }
        }
        return files;
    }
}
