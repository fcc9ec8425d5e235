package org.tidu.roster.sheet;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.SAXException;

/**
 * What a cell says, as text: dates as 2025-03-15 and numbers in full, however the cell shows them. 3/15/25 and 9.14E+17
 * could not be read back.
 */
final class CellValue {

    private final SharedTexts texts;
    private final DateStyles dates;
    private final boolean from1904;

    CellValue(SharedTexts texts, DateStyles dates, boolean from1904) {
        this.texts = texts;
        this.dates = dates;
        this.from1904 = from1904;
    }

    /**
     * @param type  as the cell names it (ECMA-376 part 1, 18.18.11); null is a number
     * @param style as the cell names it, or null
     */
    String of(String type, String style, String value) throws SAXException {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> texts.get(value.strip());
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(style, value.strip());
            default -> value;
        };
    }

    private String number(String style, String value) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException text) {
            return value;
        }
        if (!Double.isFinite(number)) {
            return value;
        }
        return dates.isDate(style) && DateUtil.isValidExcelDate(number)
                ? DateUtil.getLocalDateTime(number, from1904).toLocalDate().toString()
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
