package org.tidu.workbench.editor.sheet;

import java.util.ArrayList;
import java.util.List;
import org.tidu.decision.check.bounds.Bounds;
import org.tidu.page.TextSheet;
import org.tidu.workbench.editor.view.CellView;
import org.tidu.workbench.editor.view.ColumnView;
import org.tidu.workbench.editor.view.DecisionView;
import org.tidu.workbench.editor.view.RowView;

/** A table in a spreadsheet: a row for each rule, values as people type them. */
public final class RuleSheet {

    static final String ID = "编号（不改）";
    static final String DESCRIPTION = "依据和说明";
    /** Beside the columns of the table the ids and the descriptions. */
    static final int MOST_COLUMNS = Bounds.COLUMNS + 2;
    private static final int NARROW = 18;
    private static final int WIDE = 50;
    private static final List<String> HINTS = List.of("只改要改的格，其他照原样；不要改表头和“编号”一列。", "留空表示不设，“无”表示一项也没有；有几项的用“、”隔开。", "由系统计算的格不能修改。",
            "新增、删去行和调整顺序在网页“改行”中进行。", "只填文字：公式请先复制、再“选择性粘贴—数值”。", "上传后先显示将要改动的各处，确认后才保存；有一处错误，就整份不保存。");

    private RuleSheet() {}

    public static byte[] write(DecisionView table) {
        TextSheet sheet = new TextSheet(table.title()).note("填写说明", HINTS).column(ID, NARROW);
        heads(table).forEach(head -> sheet.column(head, NARROW));
        sheet.column(DESCRIPTION, WIDE);
        return sheet.write(table.rows().stream().map(RuleSheet::line).toList());
    }

    /** Heads of the columns, each once. */
    static List<String> heads(DecisionView table) {
        List<String> heads = new ArrayList<>();
        for (ColumnView column : table.columns()) {
            String head = column.label();
            for (int i = 2; heads.contains(head) || head.equals(DESCRIPTION) || head.equals(ID); i++) {
                head = column.label() + i;
            }
            heads.add(head);
        }
        return heads;
    }

    static String typed(CellView cell) {
        return TextSheet.fitting(cell.typed());
    }

    private static List<String> line(RowView row) {
        List<String> line = new ArrayList<>(List.of(row.id()));
        row.cells().forEach(cell -> line.add(typed(cell)));
        line.add(row.description());
        return line;
    }
}
