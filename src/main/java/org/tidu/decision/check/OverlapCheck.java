package org.tidu.decision.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.file.Table;
import org.tidu.decision.check.space.Axis;
import org.tidu.decision.check.space.Box;
import org.tidu.decision.check.space.Space;

/** Rows that apply to the same case, where one may, or where all must say the same. */
final class OverlapCheck {

    private static final int MOST_SHOWN = 10;

    private OverlapCheck() {}

    static void check(Table table, Space space, Map<Row, Box> boxes, Findings findings) {
        List<Row> rows = new ArrayList<>(boxes.keySet());
        int found = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                Row one = rows.get(i);
                Row other = rows.get(j);
                if (boxes.get(one).meets(boxes.get(other)) && !agree(table, one, other) && found++ < MOST_SHOWN) {
                    report(table, space, List.of(one, other), boxes, findings);
                }
            }
        }
        if (found > MOST_SHOWN) {
            findings.decision(FindingKind.OVERLAP, table.decision(), "另有 " + (found - MOST_SHOWN) + " 对行重叠，改正以上各处后再检查。");
        }
    }

    private static void report(Table table, Space space, List<Row> pair, Map<Row, Box> boxes, Findings findings) {
        Box both = boxes.get(pair.get(0)).and(boxes.get(pair.get(1)));
        String policy = table.hitPolicy().equals("ANY") ? "本表要求同时成立的行结果相同" : "本表只允许一行成立";
        if (isCertain(pair, both, space)) {
            findings.rows(FindingKind.OVERLAP, table, pair, "重叠：当" + space.example(both) + "时都成立，而" + policy
                    + "。请收窄其中一行，使每种情形只有一行成立。");
        } else {
            findings.rows(FindingKind.UNDECIDED, table, pair, "可能重叠，系统无法判断：当" + space.example(both)
                    + "时，是否都成立取决于含有变量或函数的单元格，而" + policy + "。请把这些单元格改写为固定的取值或区间。");
        }
    }

    /** Cells that cannot be compared make no difference when both rows have the same. */
    private static boolean isCertain(List<Row> pair, Box both, Space space) {
        for (int i = 0; i < space.axes().size(); i++) {
            String one = pair.get(0).inputs().get(i);
            String other = pair.get(1).inputs().get(i);
            Axis axis = space.axes().get(i);
            if (!one.equals(other) && !(axis.isPlain(one) && axis.isPlain(other))) {
                return false;
            }
        }
        return !both.isEmpty();
    }

    private static boolean agree(Table table, Row one, Row other) {
        return table.hitPolicy().equals("ANY") && one.outputs().equals(other.outputs());
    }
}
