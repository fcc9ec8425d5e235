package org.tidu.declaration.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tidu.declaration.sheet.SheetFiles.EQUIPMENT;
import static org.tidu.declaration.sheet.SheetFiles.SCENARIOS;
import static org.tidu.declaration.sheet.SheetFiles.STATIONS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.tidu.casefile.difference.Change;
import org.tidu.declaration.Contents;
import org.tidu.form.FormValidator;
import org.tidu.form.schema.FormSchema;
import org.tidu.form.schema.Json;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.support.ProjectForms;
import org.tidu.support.TestClock;

/** The scenario instances of the official application as a file: what is written is read again, and what people do to it is told by line and column. */
class ListSheetsTest {

    private static final FormSchema FORM = ProjectForms.of("application");
    private static final ListSheets SHEETS = ListSheets.of(FORM, "scenarios");
    private final FormValidator validator = new FormValidator(new TestClock());
    private final Map<String, Object> application = Contents.application();

    @Test
    void what_is_written_is_read_again_without_a_difference() {
        SheetPreview preview = preview(SHEETS.write(application));

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.changes()).isEmpty();
        assertThat(preview.rows()).isEqualTo(10);
        assertThat(preview.missing()).isZero();
        assertThat(Json.same(rows(SHEETS.write(application)), application.get("scenarios"))).isTrue();
    }

    @Test
    void each_repeating_table_has_a_sheet_with_the_labels_of_the_form_and_units_in_the_head() {
        changed(file -> {
            assertThat(file.headings(SCENARIOS)).startsWith("序号", "场景", "建设层级", "实例名称").contains("建设总投资（万元）", "已实施成效");
            assertThat(file.headings(STATIONS)).containsExactly("所属场景实例序号", "场景实例（仅供查看，不导入）", "工位名称", "采用的主要设备及软件", "实现的功能");
            assertThat(file.book().getNumberOfSheets()).as("five lists, their owner, hints and choices").isEqualTo(8);
            assertThat(file.cell(SCENARIOS, 2, "场景").getStringCellValue()).isEqualTo("计划调度—生产计划优化");
            assertThat(file.cell(SCENARIOS, 2, "建设总投资（万元）").getNumericCellValue()).isEqualTo(320);
            assertThat(file.cell(STATIONS, 3, "所属场景实例序号").getNumericCellValue()).isEqualTo(2);
            assertThat(file.sheet(SCENARIOS).getDataValidations()).hasSize(2);
            assertThat(file.sheet(SCENARIOS).getDataValidations().get(0).getValidationConstraint().getFormula1()).isEqualTo("'可选内容'!$A$1:$A$40");
        });
    }

    @Test
    void what_looks_like_a_formula_is_text_and_stays_it() {
        String hostile = "=cmd|' /C calc'!A0";
        scenario(0).put("name", hostile);
        byte[] file = SHEETS.write(application);

        SheetFiles.changed(file, book -> {
            assertThat(book.cell(SCENARIOS, 2, "实例名称").getCellType()).isEqualTo(CellType.STRING);
            assertThat(book.cell(SCENARIOS, 2, "实例名称").getCellStyle().getQuotePrefixed()).isTrue();
        });
        assertThat(preview(file).changes()).isEmpty();
        assertThat(Json.objectOr(rows(file).get(0), Map.of()).get("name")).isEqualTo(hostile);
    }

    @Test
    void a_formula_is_never_believed() {
        SheetPreview preview = preview(changed(file -> {
            file.cell(SCENARIOS, 3, "建设总投资（万元）").setCellFormula("300+20");
            file.cell(STATIONS, 2, "所属场景实例序号").setCellFormula("1");
        }));

        assertThat(preview.problems()).extracting(SheetProblem::where)
                .containsExactly("「场景实例」第 3 行 建设总投资（万元）", "「智能工位」第 2 行 所属场景实例序号");
        assertThat(preview.problems().get(0).message()).contains("公式");
        assertThat(preview.changes()).isEmpty();
    }

    @Test
    void numbers_and_dates_are_read_as_people_write_them_and_a_guess_is_questioned() {
        byte[] file = changed(book -> book.write(SCENARIOS, 2, "建设总投资（万元）", "50,000.00").write(SCENARIOS, 3, "建设总投资（万元）", "１２００")
                .write(SCENARIOS, 4, "建设总投资（万元）", "320.5 万元").write(SCENARIOS, 2, "建设开始日期", "2022年3月1日")
                .write(SCENARIOS, 3, "建设开始日期", "2022/3/1").write(SCENARIOS, 4, "建设开始日期", "2022.03.01"));
        List<Object> rows = rows(file);

        assertThat(rows.stream().limit(3).map(row -> ((BigDecimal) ((Map<?, ?>) row).get("investment")).stripTrailingZeros().toPlainString()))
                .containsExactly("50000", "1200", "320.5");
        assertThat(rows.stream().limit(3).map(row -> String.valueOf(((Map<?, ?>) row).get("builtFrom")))).containsOnly("2022-03-01");

        assertThat(told(changed(book -> book.write(SCENARIOS, 2, "建设总投资（万元）", "约500").write(SCENARIOS, 3, "建设开始日期", "2022-02-30")
                .write(SCENARIOS, 4, "建设开始日期", "去年")))).containsExactly(
                        "「场景实例」第 2 行 建设总投资（万元）：“约500”不能确定是哪个数，请只填数字，单位是万元",
                        "「场景实例」第 3 行 建设开始日期：没有“2022-02-30”这一天，请核对",
                        "「场景实例」第 4 行 建设开始日期：“去年”不是日期，请按 2025-03-15 的格式填写");
    }

    @Test
    void a_date_of_the_spreadsheet_is_a_date() {
        byte[] file = changed(book -> {
            book.cell(SCENARIOS, 2, "建设结束日期").setCellValue(LocalDate.of(2023, 7, 1));
            var style = book.book().createCellStyle();
            style.setDataFormat((short) 14);
            book.cell(SCENARIOS, 2, "建设结束日期").setCellStyle(style);
        });

        assertThat(preview(file).changes()).extracting(Change::after).containsExactly("2023-07-01");
    }

    @Test
    void the_checks_of_the_form_speak_of_line_and_column() {
        assertThat(told(changed(book -> book.write(SCENARIOS, 7, "实例名称", "名".repeat(101)).write(SCENARIOS, 8, "场景", "没有这个场景")
                .write(EQUIPMENT, 7, "名称", "装备".repeat(51)).write(SCENARIOS, 9, "建设总投资（万元）", "-1")))).containsExactlyInAnyOrder(
                        "「场景实例」第 7 行 实例名称：不能超过 100 个字，当前 101 个字，请精简",
                        "「场景实例」第 8 行 场景：“没有这个场景”不在可选内容中，请从下拉列表中选择",
                        "「关键装备（附1-2）」第 7 行 名称：不能超过 100 个字，当前 102 个字，请精简",
                        "「场景实例」第 9 行 建设总投资（万元）：不能小于 0，当前为 -1");
    }

    @Test
    void what_is_only_missing_is_counted_and_may_be_filled_in_later() {
        SheetPreview preview = preview(changed(book -> {
            book.write(SCENARIOS, 2, "实例名称", "").write(SCENARIOS, 3, "解决的痛点问题描述", " ");
            book.sheet(STATIONS).removeRow(book.sheet(STATIONS).getRow(3));
        }));

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.missing()).as("a name, a description, and the stations of the third").isEqualTo(3);
    }

    @Test
    void differences_are_told_row_by_row_before_anything_is_kept() {
        SheetPreview preview = preview(changed(book -> {
            book.write(SCENARIOS, 2, "已实施成效", "节拍缩短 30%。").write(STATIONS, 2, "实现的功能", "自动检测");
            book.write(SCENARIOS, 12, "序号", "12").write(SCENARIOS, 12, "实例名称", "新实例").write(SCENARIOS, 12, "场景", "生产作业—人机协同作业");
            book.sheet(SCENARIOS).removeRow(book.sheet(SCENARIOS).getRow(9));
            book.sheet(STATIONS).removeRow(book.sheet(STATIONS).getRow(9));
            book.sheet(EQUIPMENT).removeRow(book.sheet(EQUIPMENT).getRow(9));
        }));

        assertThat(preview.problems()).isEmpty();
        assertThat(preview.changes()).extracting(Change::kind)
                .containsExactly(Change.Kind.FIELD, Change.Kind.FIELD, Change.Kind.ROW_ADDED, Change.Kind.ROW_REMOVED);
        assertThat(preview.changes()).extracting(Change::after).startsWith("自动检测", "节拍缩短 30%。");
        assertThat(preview.changes().get(2).row()).isEqualTo("第 10 项「新实例」");
        assertThat(preview.changes().get(3).row()).contains("实例S25");
    }

    @Test
    void rows_may_be_put_behind_those_that_are_there_and_are_told_by_their_own_lines() {
        Map<String, Object> one = Map.of("scenarios", List.of(((List<?>) application.get("scenarios")).get(0)));
        byte[] file = SHEETS.write(one);
        SheetPreview added = SHEETS.preview(1, application, file, true, this::wrong);

        assertThat(added.rows()).isEqualTo(11);
        assertThat(added.changes()).extracting(Change::kind).containsExactly(Change.Kind.ROW_ADDED);
        SheetPreview wrong = SHEETS.preview(1, application, SheetFiles.changed(file, book -> book.write(SCENARIOS, 2, "实例名称", "名".repeat(101))), true,
                this::wrong);
        assertThat(wrong.problems()).extracting(SheetProblem::where).containsExactly("「场景实例」第 2 行 实例名称");
    }

    @Test
    void what_is_wrong_with_rows_that_were_there_before_is_no_fault_of_the_file() {
        scenario(0).put("name", "名".repeat(101));
        Map<String, Object> one = Map.of("scenarios", List.of(((List<?>) application.get("scenarios")).get(1)));

        assertThat(SHEETS.preview(1, application, SHEETS.write(one), true, this::wrong).problems()).isEmpty();
    }

    @Test
    void a_line_with_nothing_but_its_number_is_no_row() {
        SheetPreview preview = preview(changed(book -> book.write(SCENARIOS, 30, "序号", "99")));

        assertThat(preview.rows()).isEqualTo(10);
        assertThat(preview.changes()).isEmpty();
    }

    @Test
    void rows_that_belong_to_nothing_and_numbers_that_come_twice_are_named() {
        assertThat(told(changed(book -> book.write(SCENARIOS, 3, "序号", "1").write(SCENARIOS, 4, "序号", "三").write(EQUIPMENT, 2, "所属场景实例序号", "77")
                .write(EQUIPMENT, 3, "所属场景实例序号", "")))).contains(
                        "「场景实例」第 3 行 序号：1 与前面的行重复，每行的序号须不同", "「场景实例」第 4 行 序号：应为从 1 开始的整数",
                        "「关键装备（附1-2）」第 2 行 所属场景实例序号：「场景实例」中没有序号为“77”的行，请核对",
                        "「关键装备（附1-2）」第 3 行 所属场景实例序号：请填写「场景实例」中对应一行的序号");
    }

    @Test
    void a_column_or_sheet_that_is_gone_or_strange_is_refused_so_that_nothing_is_emptied_unseen() {
        assertThat(told(changed(book -> {
            book.write(SCENARIOS, 1, "已实施成效", "成效");
            book.book().removeSheetAt(book.book().getSheetIndex(STATIONS));
        }))).containsExactly("「场景实例」第 1 行 已实施成效：缺少这一列，请用导出的文件填写，不要改动表头", "「场景实例」第 1 行 成效：表单中没有这一列，请删去整列",
                "「智能工位」：文件中没有这个工作表，请用导出的文件填写，不要删除或改名");
        assertThat(told(changed(book -> book.sheet(SCENARIOS).getRow(4).createCell(30).setCellValue("备注")))).containsExactly(
                "「场景实例」第 5 行：有内容在没有表头的列中，请移到对应的列或删去");
        assertThat(preview(changed(book -> book.write(STATIONS, 2, "场景实例（仅供查看，不导入）", "别的名称"))).changes()).isEmpty();
    }

    @Test
    void more_rows_than_a_form_takes_are_refused_as_a_whole() {
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < 201; i++) {
            many.add(Map.of("name", "实例" + i));
        }

        assertThat(told(SHEETS.write(Map.of("scenarios", many)))).containsExactly("「场景实例」：最多 200 行，当前 201 行，请删减");
    }

    @Test
    void signs_that_cannot_be_kept_are_refused_and_others_stay_as_they_are() {
        String strange = "工位🏭“甲” <b>&amp;{{x}}";
        byte[] file = changed(book -> book.write(SCENARIOS, 2, "实例名称", strange).write(SCENARIOS, 2, "场景实例描述", "第一行\n第二行"));

        assertThat(Json.objectOr(rows(file).get(0), Map.of()).get("name")).isEqualTo(strange);
        assertThat(Json.objectOr(rows(file).get(0), Map.of()).get("description")).isEqualTo("第一行\n第二行");
    }

    @Test
    void what_is_no_workbook_is_refused_with_a_sentence() {
        for (byte[] file : List.of(new byte[0], "a,b\n1,2".getBytes(), new byte[] {'P', 'K', 3, 4, 0})) {
            assertThatThrownBy(() -> preview(file)).isInstanceOf(InvalidInput.class).hasMessageContaining("XLSX");
        }
    }

    @Test
    void fields_and_lists_that_are_none_of_the_form_have_no_sheets() {
        for (String list : List.of("projectSummary", "nowhere", "")) {
            assertThatThrownBy(() -> ListSheets.of(FORM, list)).isInstanceOf(NotFound.class);
        }
    }

    private byte[] changed(Consumer<SheetFiles> person) {
        return SheetFiles.changed(SHEETS.write(application), person);
    }

    private SheetPreview preview(byte[] file) {
        return SHEETS.preview(1, application, file, false, this::wrong);
    }

    private List<Object> rows(byte[] file) {
        return SHEETS.rows(application, file, false, this::wrong);
    }

    /** The sentences of a refusal, which a preview has too. */
    private List<String> told(byte[] file) {
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() -> rows(file)).isInstanceOfSatisfying(InvalidInput.class,
                refused -> refused.errors().forEach(error -> told.add(error.message())));
        assertThat(preview(file).problems().stream().map(problem -> problem.where() + "：" + problem.message())).containsExactlyElementsOf(told);
        return told;
    }

    private List<FieldError> wrong(Map<String, Object> data) {
        return validator.validate(FORM, data, Map.of());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> scenario(int index) {
        List<Map<String, Object>> rows = (List<Map<String, Object>>) application.get("scenarios");
        Map<String, Object> row = new LinkedHashMap<>(rows.get(index));
        rows.set(index, row);
        return row;
    }
}
