package org.tidu.declaration.sheet;

import org.springframework.lang.Nullable;

/**
 * What keeps a file from being imported.
 *
 * @param sheet   where it stands
 * @param line    as a spreadsheet counts; null for the sheet as a whole
 * @param column  heading of the column; null for the line or sheet as a whole
 * @param message in Chinese, what is wrong and how to put it right
 */
public record SheetProblem(String sheet, @Nullable Long line, @Nullable String column, String message) {

    /** 「智能工位」第 7 行 工位名称 */
    public String where() {
        return "「" + sheet + "」" + (line == null ? "" : "第 " + line + " 行") + (column == null ? "" : " " + column);
    }
}
