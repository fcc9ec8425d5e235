package org.tidu.recommendation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** What stands on paper is what was frozen, and carries its hash. */
class PapersTest {

    private static final ListEntry FIRST = new ListEntry(new DeclarationNumber("ZZ2025A-430211-0002"), true, 1, "株洲甲机械有限公司",
            new CreditCode("91430200MA4L16JN41"), "发动机壳体智能工厂",
            List.of("1. 生产作业—人机协同作业—多机协同的发动机壳体柔性加工与检测", "2. 仓储物流—智能仓储—立体库自动出入库"),
            "张三", "13800000000", 2023, "", null);
    private static final ListEntry SECOND = new ListEntry(new DeclarationNumber("ZZ2025A-430211-0001"), true, 2, "株洲乙材料有限公司",
            new CreditCode("91430200MA4L16JN42"), "硬质合金智能工厂", List.of("1. 质量管控—在线智能检测—刀片外观检测"), "李四",
            "13900000000", null, "特殊情况认可：一（九）典型场景数量（天元区工信部门认可，株洲市工业和信息化局核签）", "重点项目");
    private static final ListEntry REFUSED = new ListEntry(new DeclarationNumber("ZZ2025A-430211-0003"), false, null, "株洲丙公司",
            new CreditCode("91430200MA4L16JN43"), "丙工厂", List.of(), null, null, null, "", "材料不实");
    private static final ListContent LIST = new ListContent(new RoundId("round"), "2025年湖南省先进级智能工厂申报", 2025, "先进级", "COUNTY",
            "430211", "天元区", 1, "湖南省", "天元区工业和信息化主管部门", "株洲市工业和信息化局", "2025-04-28T15:00:00Z",
            "tianyuan1", List.of(FIRST, SECOND, REFUSED));

    @Test
    void the_summary_has_the_columns_of_annex_2_and_the_recommended_by_rank() throws IOException {
        XSSFSheet sheet = sheet(LIST);

        assertThat(text(sheet, 0, 0)).isEqualTo("先进级智能工厂项目推荐汇总表");
        assertThat(text(sheet, 1, 0)).isEqualTo("推荐单位（盖章）：天元区工业和信息化主管部门");
        assertThat(cells(sheet.getRow(2))).containsExactly("序号", "申报单位名称", "先进级智能工厂项目名称",
                "涉及典型场景实例（罗列）", "联系人", "联系方式（手机号）", "备注");
        assertThat(cells(sheet.getRow(3))).containsExactly("1", "株洲甲机械有限公司", "发动机壳体智能工厂",
                "1. 生产作业—人机协同作业—多机协同的发动机壳体柔性加工与检测\n2. 仓储物流—智能仓储—立体库自动出入库",
                "张三", "13800000000", "湖南省智能制造标杆企业（2023年）；材料审核通过");
        assertThat(cells(sheet.getRow(4))).endsWith("非湖南省智能制造标杆企业；材料审核通过；"
                + "特殊情况认可：一（九）典型场景数量（天元区工信部门认可，株洲市工业和信息化局核签）；重点项目");
        assertThat(text(sheet, 5, 0)).isEqualTo("注：1.推荐的先进级智能工厂项目按优先次序排名。2.备注栏请说明是否为湖南省智能制造标杆企业及材料审核是否通过。");
    }

    @Test
    void the_head_has_room_for_each_of_its_words() throws IOException {
        XSSFSheet sheet = sheet(LIST);

        assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(36);
        assertThat(sheet.getColumnWidth(5) / 256).as("nine characters of two columns").isGreaterThanOrEqualTo(18);
    }

    @Test
    void the_summary_carries_the_hash_of_the_list() throws IOException {
        String sha256 = Frozen.of(LIST).sha256();

        assertThat(text(sheet(LIST), 6, 0)).isEqualTo("名单校验码（SHA-256）：" + sha256);
        assertThat(sheet(LIST).getFooter().getLeft()).contains(sha256);
        assertThat(sha256).matches("[0-9a-f]{64}");
    }

    @Test
    void what_was_typed_stays_text_on_the_summary_even_when_somebody_edits_its_cell() throws IOException {
        String formula = "=HYPERLINK(\"http://evil.example\",\"核对\")";
        ListContent typed = new ListContent(new RoundId("round"), "批次", 2025, "先进级", "COUNTY", "430211", "天元区", 1, "湖南省", "天元区工业和信息化主管部门",
                "株洲市工业和信息化局", "2025-04-28T15:00:00Z", "tianyuan1", List.of(new ListEntry(new DeclarationNumber("ZZ2025A-430211-0009"), true, 1, formula,
                        new CreditCode("91430200MA4L16JN49"), "+1", List.of("@SUM(1)"), "-1", "=1+1", null, "", "\t=1")));

        Row row = sheet(typed).getRow(3);

        assertThat(cells(row)).contains(formula, "+1", "@SUM(1)", "-1", "=1+1");
        assertThat(row).allSatisfy(cell -> {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        });
    }

    @Test
    void an_empty_list_says_so() throws IOException {
        assertThat(cells(sheet(without()).getRow(3))).contains("本批次无推荐项目");
        assertThat(letter(without())).contains("经研究，本批次无推荐项目。");
    }

    @Test
    void the_letter_names_addressee_projects_signature_and_day() throws IOException {
        assertThat(letter(LIST)).contains("关于推荐2025年湖南省先进级智能工厂项目的函", "株洲市工业和信息化局：",
                "1. 株洲甲机械有限公司——发动机壳体智能工厂", "2. 株洲乙材料有限公司——硬质合金智能工厂", "共3件", "2个项目",
                "天元区工业和信息化主管部门（盖章）", "2025年4月28日");
        assertThat(letter(LIST)).doesNotContain("株洲丙公司");
    }

    @Test
    void the_letter_is_set_in_the_fonts_of_official_papers() throws IOException {
        try (XWPFDocument document = document(LIST)) {
            assertThat(eastAsian(document, 0)).isEqualTo("方正小标宋简体");
            assertThat(eastAsian(document, 1)).isEqualTo("仿宋_GB2312");
            assertThat(document.getFooterList().get(0).getText()).contains(Frozen.of(LIST).sha256());
        }
    }

    @Test
    void the_signature_never_stands_on_a_page_by_itself() throws IOException {
        try (XWPFDocument document = document(LIST)) {
            List<XWPFParagraph> all = document.getParagraphs();
            assertThat(all.subList(all.size() - 4, all.size())).extracting(XWPFParagraph::isKeepNext)
                    .containsExactly(true, true, true, false);
        }
    }

    @Test
    void a_supplement_says_that_it_is_one() throws IOException {
        ListContent second = new ListContent(new RoundId("round"), "批次", 2025, "先进级", "COUNTY", "430211", "天元区", 2, "湖南省", "天元区工业和信息化主管部门",
                "株洲市工业和信息化局", "2025-04-28T15:00:00Z", "tianyuan1", List.of(SECOND));

        assertThat(text(sheet(second), 0, 0)).isEqualTo("先进级智能工厂项目推荐汇总表（第1次补充）");
        assertThat(letter(second)).contains("关于补充推荐2025年湖南省先进级智能工厂项目的函", "第1次补充推荐，此前报送的名单不变");
        assertThat(letter(LIST)).doesNotContain("补充");
    }

    @Test
    void the_hash_changes_with_any_word() {
        ListContent other = new ListContent(LIST.roundId(), LIST.roundTitle(), LIST.year(), LIST.tier(), LIST.level(),
                LIST.areaCode(), LIST.areaName(), LIST.listNo(), LIST.provinceName(), LIST.recommender(), LIST.addressee(),
                LIST.lockedAt(), LIST.lockedBy(), List.of(SECOND, FIRST, REFUSED));

        assertThat(Frozen.of(LIST)).isEqualTo(Frozen.of(LIST));
        assertThat(Frozen.of(other).sha256()).isNotEqualTo(Frozen.of(LIST).sha256());
    }

    private static ListContent without() {
        return new ListContent(new RoundId("round"), "批次", 2025, "先进级", "CITY", "4302", "株洲市", 1, "湖南省", "株洲市工业和信息化局",
                "湖南省工业和信息化厅", "2025-04-28T15:00:00Z", "zhuzhou1", List.of());
    }

    private static XSSFSheet sheet(ListContent list) throws IOException {
        byte[] bytes = SummarySheet.write(list, Frozen.of(list).sha256());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getSheetAt(0);
        }
    }

    private static XWPFDocument document(ListContent list) throws IOException {
        byte[] bytes = RecommendationLetter.write(list, Frozen.of(list).sha256());
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static String letter(ListContent list) throws IOException {
        try (XWPFDocument document = document(list)) {
            return String.join("\n", document.getParagraphs().stream().map(XWPFParagraph::getText).toList());
        }
    }

    private static String eastAsian(XWPFDocument document, int paragraph) {
        return document.getParagraphArray(paragraph).getRuns().get(0).getCTR().getRPr().getRFontsArray(0).getEastAsia();
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static List<String> cells(Row row) {
        return java.util.stream.IntStream.range(0, 7).mapToObj(i -> row.getCell(i).getStringCellValue()).toList();
    }
}
