package org.tidu.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The choices of a file's columns: they stand on its last sheet, because a rule of a cell itself holds 255 characters only. */
final class BookChoices {

    private static final String SHEET = "可选内容";
    /** Rows below the head that offer them. */
    private static final int ROWS = 2000;

    private final XSSFWorkbook book;
    private final Map<List<String>, String> lists = new LinkedHashMap<>();

    BookChoices(XSSFWorkbook book) {
        this.book = book;
    }

    void offer(XSSFSheet sheet, List<BookColumn> columns) {
        DataValidationHelper rules = sheet.getDataValidationHelper();
        for (int column = 0; column < columns.size(); column++) {
            List<String> choices = columns.get(column).choices();
            if (!choices.isEmpty()) {
                DataValidation rule = rules.createValidation(rules.createFormulaListConstraint(place(choices)),
                        new CellRangeAddressList(1, ROWS, column, column));
                rule.setShowErrorBox(true);
                rule.createErrorBox(SHEET, "请从下拉列表中选择");
                sheet.addValidationData(rule);
            }
        }
    }

    private String place(List<String> choices) {
        return lists.computeIfAbsent(choices, any -> {
            String letter = CellReference.convertNumToColString(lists.size());
            return "'" + SHEET + "'!$" + letter + "$1:$" + letter + "$" + choices.size();
        });
    }

    /** Once all sheets stand; nothing where none of their columns has choices. */
    void write(TextStyles styles) {
        if (lists.isEmpty()) {
            return;
        }
        XSSFSheet sheet = book.createSheet(SHEET);
        List<List<String>> columns = new ArrayList<>(lists.keySet());
        for (int column = 0; column < columns.size(); column++) {
            for (int at = 0; at < columns.get(column).size(); at++) {
                XSSFRow row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
                XSSFCell cell = row.createCell(column);
                cell.setCellValue(TextBook.fitting(columns.get(column).get(at)));
                cell.setCellStyle(styles.cell());
            }
        }
    }
}
