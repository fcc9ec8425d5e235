package org.tidu.roster;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Dates as 2025-03-15 and numbers in full, however the cell shows them: 3/15/25 and 9.14E+17 could not be read back. */
final class PlainCells extends DataFormatter {

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean from1904) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            LocalDate date = DateUtil.getLocalDateTime(value, from1904).toLocalDate();
            return date.toString();
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
