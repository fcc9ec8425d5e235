package org.tidu.workbench.editor.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidu.page.TextSheet;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.roster.sheet.SheetContent;
import org.tidu.roster.sheet.SheetFile;
import org.tidu.roster.sheet.SheetLine;
import org.tidu.roster.sheet.SheetPlace;
import org.tidu.workbench.editor.view.DecisionView;
import org.tidu.workbench.editor.view.RowView;

/** Reads what a spreadsheet says otherwise than a table. Everything wrong is collected; one fault keeps the whole file out. */
public final class RuleSheetReader {

    private final DecisionView table;
    private final List<String> heads;
    private final List<FieldError> errors = new ArrayList<>();

    public RuleSheetReader(DecisionView table) {
        this.table = table;
        this.heads = RuleSheet.heads(table);
    }

    /** @throws InvalidInput naming every fault by line */
    public List<SheetChange> read(byte[] file) {
        SheetContent content = SheetFile.workbook(file, RuleSheet.MOST_COLUMNS);
        if (content.lines().size() < 2) {
            throw new InvalidInput("file", "文件中没有数据，请下载这张表，修改后上传");
        }
        Map<String, RowView> rows = table.rows().stream().collect(Collectors.toMap(RowView::id, Function.identity(), (one, other) -> one));
        List<String> header = content.lines().get(0).cells();
        requireHeads(header);
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 0; column < header.size(); column++) {
            columns.putIfAbsent(header.get(column), column);
        }
        Set<SheetPlace> formulas = Set.copyOf(content.formulas());
        List<SheetChange> changes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        content.lines().stream().skip(1).forEach(line -> {
            String id = line.cell(columns.get(RuleSheet.ID));
            if (!rows.containsKey(id)) {
                wrong(line, "表中没有编号“" + id + "”的行；新增行请在网页“改行”中进行");
            } else if (!seen.add(id)) {
                wrong(line, "编号“" + id + "”重复，请删去其中一行");
            } else {
                line(line, columns, rows.get(id), formulas, changes);
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return changes;
    }

    private void requireHeads(List<String> header) {
        List<String> wanted = new ArrayList<>(List.of(RuleSheet.ID));
        wanted.addAll(heads);
        wanted.add(RuleSheet.DESCRIPTION);
        wanted.stream().filter(head -> !header.contains(head)).forEach(head ->
                errors.add(new FieldError("第 1 行", "表头缺少“" + head + "”一列，请用下载的文件修改，不要改动表头；是否选错了表？")));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private void line(SheetLine line, Map<String, Integer> columns, RowView row, Set<SheetPlace> formulas, List<SheetChange> changes) {
        for (int i = 0; i < Math.min(heads.size(), row.cells().size()); i++) {
            int column = columns.get(heads.get(i));
            String typed = plain(line.cell(column));
            if (!typed.equals(plain(RuleSheet.typed(row.cells().get(i))))) {
                requireText(line, column, heads.get(i), formulas);
                changes.add(new SheetChange(line.number(), row.id(), table.columns().get(i).id(), typed));
            }
        }
        int described = columns.get(RuleSheet.DESCRIPTION);
        String description = plain(line.cell(described));
        if (!description.equals(plain(TextSheet.fitting(row.description())))) {
            requireText(line, described, RuleSheet.DESCRIPTION, formulas);
            changes.add(new SheetChange(line.number(), row.id(), "", description));
        }
    }

    private void requireText(SheetLine line, int column, String head, Set<SheetPlace> formulas) {
        if (formulas.contains(new SheetPlace(line.number(), column))) {
            wrong(line, "“" + head + "”是公式，请复制后用“选择性粘贴—数值”改为文字");
        }
    }

    private void wrong(SheetLine line, String message) {
        errors.add(new FieldError("第 " + line.number() + " 行", "第 " + line.number() + " 行：" + message));
    }

    private static String plain(String text) {
        return text.replace("_x000D_", "").replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
