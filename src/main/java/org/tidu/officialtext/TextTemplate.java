package org.tidu.officialtext;

import java.util.List;
import java.util.Map;
import org.tidu.page.TextSheet;

/** The file to fill in: every code with the present paraphrase, and the official text where there is one already. */
final class TextTemplate {

    private static final int[] WIDTHS = {10, 14, 28, 60, 60};
    private static final List<String> HINTS = List.of(
            "在“正式文本”一列填写文件原文，一格一段，最多 " + TextReader.LONGEST + " 字；其他各列不要改。",
            "没有原文的留空，门户上仍显示转述。",
            "每次导入以本文件为准：上次导入、本次留空的，恢复显示转述。",
            "只填文字：公式请先复制、再“选择性粘贴—数值”；加粗、颜色等格式不保留。",
            "文件中有一处错误，就整份不导入。");

    private TextTemplate() {}

    static byte[] write(TextSet set, Map<TextKey, String> official) {
        TextSheet sheet = new TextSheet("正式文本").note("填写说明", HINTS);
        for (TextColumn column : TextColumn.values()) {
            sheet.column(column.title(), WIDTHS[column.ordinal()]);
        }
        return sheet.write(set.places().stream().map(place -> List.of(place.key().code(), place.partTitle(), place.name(), place.paraphrase(),
                official.getOrDefault(place.key(), ""))).toList());
    }
}
