package org.tidu.declaration.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.tidu.roster.sheet.SheetLine;

/** Where the columns of a sheet stand: people move them. All have to be there, once, and nothing else, so that nothing is left out unseen. */
final class SheetHead {

    private final SheetPlan plan;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final int width;

    private SheetHead(SheetPlan plan, int width) {
        this.plan = plan;
        this.width = width;
    }

    /** @return null when something is wrong with it, which is added to the problems */
    @Nullable
    static SheetHead read(SheetPlan plan, SheetLine line, List<SheetProblem> problems) {
        SheetHead head = new SheetHead(plan, line.cells().size());
        int before = problems.size();
        List<String> known = new ArrayList<>(List.of(plan.key()));
        plan.columns().forEach(column -> known.add(column.title()));
        for (String title : known) {
            int first = line.cells().indexOf(title);
            if (first < 0) {
                problems.add(new SheetProblem(plan.name(), line.number(), title, "缺少这一列，请用导出的文件填写，不要改动表头"));
            } else if (line.cells().lastIndexOf(title) != first) {
                problems.add(new SheetProblem(plan.name(), line.number(), title, "不止一列，请只保留一列"));
            }
            head.places.put(title, first);
        }
        line.cells().stream().filter(title -> !title.isEmpty() && !known.contains(title) && !title.equals(plan.seen())).distinct()
                .forEach(title -> problems.add(new SheetProblem(plan.name(), line.number(), UnreadableCell.shown(title), "表单中没有这一列，请删去整列")));
        return problems.size() == before ? head : null;
    }

    String key(SheetLine line) {
        return line.cell(places.get(plan.key()));
    }

    int place(SheetColumn column) {
        return places.get(column.title());
    }

    int keyPlace() {
        return places.get(plan.key());
    }

    /** Something stands where the head names no column. */
    boolean isOutside(SheetLine line, SheetLine head) {
        for (int column = 0; column < line.cells().size(); column++) {
            if (!line.cell(column).isEmpty() && (column >= width || head.cell(column).isEmpty())) {
                return true;
            }
        }
        return false;
    }
}
