package org.tidu.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidu.casefile.document.Documents;
import org.tidu.evidence.FiledEvidence;
import org.tidu.form.schema.FormSchema;
import org.tidu.paper.content.PaperContent;
import org.tidu.paper.layout.PaperDocument;
import org.tidu.support.ProjectForms;

/** 申报书 as DOCX: everything that was handed in, in the words and the order of the forms, and nothing of it is code. */
class PaperDocumentTest {

    @Test
    void every_text_of_every_form_is_on_the_paper() throws IOException {
        WrittenForm writer = new WrittenForm(2, (label, longest) -> PaperSamples.cut("⟦" + label, longest - 1) + "⟧");
        PaperContent content = PaperSamples.of(writer, List.of());

        String paper = text(write(content));

        assertThat(writer.written()).hasSizeGreaterThan(100).allSatisfy(text -> assertThat(paper).contains(text));
        // the name of an instance stands over both of its tables, too
        assertThat(writer.written().stream().filter(text -> !text.contains("实例名称") && StringUtils.countMatches(paper, text) != 1)).isEmpty();
    }

    @Test
    void the_parts_stand_in_the_order_of_annex_1() throws IOException {
        String paper = text(write(PaperSamples.of(PaperSamples.full(2), List.of())));

        assertThat(paper).containsSubsequence("湖南省先进级智能工厂项目申报书", "一、申报主体和先进级智能工厂基本信息", "（一）申报主体基本信息", "企业性质",
                "■中央企业　□地方国企　□民营企业　□三资企业", "前三年", "资产总额（万元）", "企业简介", "（二）先进级智能工厂基本信息", "建设总投资", "实施智能制造涵盖的场景", "建设后",
                "关键设备数控化率（%）", "（三）智慧供应链建设基本信息", "真实性承诺", "法定代表人签章", "二、项目总体情况", "（一）建设背景", "三、场景化建设情况", "（一）工厂建设",
                "（六）多环节模式创新", "（七）智慧供应链建设情况", "四、系统集成方案", "七、后续实施计划", "八、相关证明材料", "场景实例 1：", "智能工位", "附1-2", "关键装备", "所在智能工位名称",
                "场景实例 2：", "附1-3 突破的关键技术", "附1-7 专利", "提交记录");
    }

    @Test
    void a_form_with_one_page_more_has_it_on_paper() throws IOException {
        Map<String, FormSchema> forms = new LinkedHashMap<>(PaperSamples.forms());
        String more = "{\"type\":\"group\",\"label\":\"绿色工厂\",\"properties\":{\"part\":\"application-green\"},\"components\":["
                + "{\"type\":\"textfield\",\"key\":\"greenTitle\",\"label\":\"绿色工厂称号\"},"
                + "{\"type\":\"textarea\",\"key\":\"chapterGreen\",\"label\":\"九、绿色发展\"}]},";
        String application = ProjectForms.text(Documents.APPLICATION).replaceFirst("\"components\": *\\[", "\"components\":[" + more);
        forms.put(Documents.APPLICATION, FormSchema.parse(application));

        String paper = text(write(PaperSamples.of(forms, PaperSamples.full(1), List.of())));

        assertThat(paper).containsSubsequence("绿色工厂", "绿色工厂称号", "九、绿色发展", "提交记录");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{tier}} {{%application-enterprise}} {{@qr}} {{~二}}", "#{T(java.lang.Runtime).getRuntime().exec('x')} ${7*7} =1+1",
        "<w:p><w:r><w:t>&amp;</w:t></w:r></w:p>]]><!-- -->", "<script>alert(1)</script>", "表情😀𠮷末", "DDEAUTO c:\\\\windows cmd"})
    void what_people_typed_is_printed_and_never_read(String typed) throws IOException {
        String paper = text(write(PaperSamples.of((label, longest) -> PaperSamples.cut(typed, longest), 1, List.of())));

        assertThat(paper).contains(typed).contains("附1-7 专利");
    }

    @Test
    void what_xml_cannot_hold_is_shown_as_missing() throws IOException {
        String paper = text(write(PaperSamples.of((label, longest) -> "甲\uD83D乙\u0000丙\u000B丁\uFFFF", 1, List.of())));

        assertThat(paper).contains("甲\uFFFD乙\uFFFD丙\uFFFD丁\uFFFD");
    }

    @Test
    void a_text_of_4000_signs_is_printed_whole() throws IOException {
        String typed = IntStream.range(0, 1_000).mapToObj(number -> "%04d".formatted(number * 7_919 % 10_000)).collect(Collectors.joining());

        assertThat(text(write(PaperSamples.of((label, longest) -> typed, 1, List.of())))).contains(typed);
    }

    @Test
    void a_page_ends_between_rows_and_not_below_a_head_which_stands_on_the_next_again() throws IOException {
        FiledEvidence file = new FiledEvidence("id", "其他", null, "总览.pdf", null, false, 10, "a".repeat(64), false);
        byte[] docx = write(PaperSamples.of((label, longest) -> "字".repeat(Math.min(longest, 250)), 1, List.of(file)));

        try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(docx))) {
            XWPFTableRow head = row(paper, "SHA-256 前 16 位");
            assertThat(head.isRepeatHeader()).isTrue();
            assertThat(head.getTableCells()).allMatch(cell -> cell.getParagraphs().get(0).getCTP().getPPr().isSetKeepNext());
            assertThat(row(paper, "总览.pdf").isCantSplitRow()).isTrue();
            assertThat(row(paper, "总览.pdf").isRepeatHeader()).isFalse();
            assertThat(row(paper, "场景实例描述").isCantSplitRow()).as("it may be longer than what is left of a page").isFalse();
            assertThat(row(paper, "工位名称").isRepeatHeader()).as("in the middle of a table").isFalse();
        }
    }

    private static XWPFTableRow row(XWPFDocument paper, String cell) {
        return paper.getTables().stream().flatMap(table -> table.getRows().stream())
                .filter(row -> row.getTableCells().stream().anyMatch(one -> one.getText().equals(cell))).findFirst().orElseThrow();
    }

    @Test
    void the_code_on_every_page_leads_to_the_check() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(write(PaperSamples.of(PaperSamples.full(1), List.of()))))) {
            XWPFHeader head = document.getHeaderList().get(0);
            assertThat(head.getText()).contains("7K3M-Q2WX-94TB-HRZ6");
            assertThat(document.getFooterList().get(0).getText()).contains("ab12".repeat(16));
            assertThat(QrReader.read(head.getAllPictures().get(0).getData())).isEqualTo("http://localhost:8080/check/7K3M-Q2WX-94TB-HRZ6");
        }
    }

    @Test
    void pictures_stand_with_their_instance_and_those_of_none_with_the_files() throws IOException {
        WrittenForm writer = new WrittenForm(2, (label, longest) -> label.contains("实例名称") ? "实例甲" : "文");
        List<FiledEvidence> evidence = new ArrayList<>();
        for (String instance : new String[] {"实例甲", null}) {
            evidence.add(new FiledEvidence("id" + instance, "实景照片", instance, "照片-" + instance + ".jpg", null, false, 10, "a".repeat(64), true));
        }

        byte[] docx = PaperDocument.write(PaperSamples.of(writer, evidence), hash -> Optional.of(QrReader.jpeg()));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getAllPictures()).isNotEmpty();
        }
        String paper = text(docx);
        assertThat(paper.substring(paper.indexOf("场景实例 1"))).contains("照片-实例甲.jpg").doesNotContain("照片-null.jpg");
        assertThat(paper.substring(0, paper.indexOf("场景实例 1"))).containsSubsequence("八、相关证明材料", "照片-null.jpg", "照片-null.jpg");
    }

    private static byte[] write(PaperContent content) {
        return PaperDocument.write(content, none -> Optional.empty());
    }

    static String text(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx)); XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    /** With what stands over every page. */
    static String withHeads(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getHeaderList().get(0).getText() + text(docx);
        }
    }
}
