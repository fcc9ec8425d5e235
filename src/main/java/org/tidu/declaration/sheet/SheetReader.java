package org.tidu.declaration.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.tidu.form.schema.Json;
import org.tidu.roster.sheet.SheetContent;
import org.tidu.roster.sheet.SheetFile;
import org.tidu.roster.sheet.SheetLine;
import org.tidu.roster.sheet.SheetPlace;

/** Reads a file that was laid out by a plan. Formulas are never worked out, nor is what a spreadsheet worked out believed: people are asked for the value. */
final class SheetReader {

    private static final int LONGEST_NUMBER = 6;

    private final SheetPlan plan;
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final Map<String, SheetRow> places = new LinkedHashMap<>();
    private final List<SheetProblem> problems = new ArrayList<>();
    /** Index of a row by its number in the file. */
    private final Map<Integer, Integer> numbers = new HashMap<>();
    /** Without the rows around them, rows within would all seem to belong to nothing. */
    private boolean outermostWasRead;

    private SheetReader(SheetPlan plan) {
        this.plan = plan;
    }

    /** @throws org.tidu.problem.InvalidInput when it is no XLSX file, or too much */
    static SheetReading read(SheetPlan plan, byte[] file) {
        SheetReader reader = new SheetReader(plan);
        Map<String, SheetContent> sheets = SheetFile.sheets(file, plan.all().stream().map(SheetPlan::name).toList());
        plan.all().forEach(sheet -> reader.sheet(sheet, sheets.get(sheet.name())));
        return new SheetReading(reader.rows, reader.places, reader.problems);
    }

    private void sheet(SheetPlan sheet, @Nullable SheetContent content) {
        if (content == null || content.lines().isEmpty()) {
            problems.add(new SheetProblem(sheet.name(), null, null, content == null ? "文件中没有这个工作表，请用导出的文件填写，不要删除或改名" : "没有表头，请用导出的文件填写"));
            return;
        }
        SheetLine first = content.lines().get(0);
        SheetHead head = SheetHead.read(sheet, first, problems);
        if (head == null || sheet != plan && !outermostWasRead) {
            return;
        }
        outermostWasRead = true;
        Set<SheetPlace> formulas = Set.copyOf(content.formulas());
        content.lines().stream().skip(1).forEach(line -> {
            Map<String, Object> row = values(sheet, head, line, formulas);
            if (head.isOutside(line, first)) {
                problems.add(new SheetProblem(sheet.name(), line.number(), null, "有内容在没有表头的列中，请移到对应的列或删去"));
            }
            if (!row.isEmpty()) {
                add(sheet, head, line, row);
            }
        });
    }

    /** Empty for a line with nothing but its number: nobody has filled it in, or somebody has cleared it. */
    private Map<String, Object> values(SheetPlan sheet, SheetHead head, SheetLine line, Set<SheetPlace> formulas) {
        Map<String, Object> row = new LinkedHashMap<>();
        if (formulas.contains(new SheetPlace(line.number(), head.keyPlace()))) {
            problems.add(new SheetProblem(sheet.name(), line.number(), sheet.key(), "单元格是公式，请复制后用“选择性粘贴—数值”改为数字"));
        }
        for (SheetColumn column : sheet.columns()) {
            String cell = line.cell(head.place(column));
            try {
                if (formulas.contains(new SheetPlace(line.number(), head.place(column)))) {
                    throw new UnreadableCell("单元格是公式，请复制后用“选择性粘贴—数值”改为文字");
                }
                Object value = cell.isEmpty() ? null : CellReader.value(column.field(), cell);
                if (!Json.isMissing(value)) {
                    column.put(value, row);
                }
            } catch (UnreadableCell unreadable) {
                problems.add(new SheetProblem(sheet.name(), line.number(), column.title(), unreadable.getMessage()));
            }
        }
        return row;
    }

    private void add(SheetPlan sheet, SheetHead head, SheetLine line, Map<String, Object> row) {
        String typed = head.key(line);
        Integer number = NumberText.read(typed, "").map(one -> one.stripTrailingZeros().toPlainString())
                .filter(digits -> digits.matches("[1-9]\\d*") && digits.length() <= LONGEST_NUMBER).map(Integer::valueOf).orElse(null);
        if (sheet == plan) {
            if (number != null ? numbers.putIfAbsent(number, rows.size()) != null : !typed.isEmpty()) {
                problems.add(new SheetProblem(sheet.name(), line.number(), sheet.key(),
                        number == null ? "应为从 1 开始的整数" : number + " 与前面的行重复，每行的序号须不同"));
            }
            places.put("[" + rows.size() + "]", new SheetRow(sheet, line.number()));
            rows.add(row);
        } else if (number == null || !numbers.containsKey(number)) {
            problems.add(new SheetProblem(sheet.name(), line.number(), sheet.key(), typed.isEmpty() ? "请填写「" + plan.name() + "」中对应一行的序号"
                    : "「" + plan.name() + "」中没有序号为“" + UnreadableCell.shown(typed) + "”的行，请核对"));
        } else {
            int index = numbers.get(number);
            List<Map<String, Object>> within = within(rows.get(index), sheet.steps());
            places.put("[" + index + "]." + String.join(".", sheet.steps()) + "[" + within.size() + "]", new SheetRow(sheet, line.number()));
            within.add(row);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> within(Map<String, Object> row, List<String> steps) {
        Map<String, Object> at = row;
        for (String step : steps.subList(0, steps.size() - 1)) {
            at = (Map<String, Object>) at.computeIfAbsent(step, any -> new LinkedHashMap<String, Object>());
        }
        return (List<Map<String, Object>>) at.computeIfAbsent(steps.get(steps.size() - 1), any -> new ArrayList<Map<String, Object>>());
    }
}
