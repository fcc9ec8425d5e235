package org.tidu.decision.check;

import java.util.List;
import java.util.Optional;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Table;
import org.tidu.decision.check.space.Box;
import org.tidu.decision.check.space.Remainder;
import org.tidu.decision.check.space.Space;

/** Cases inside the declared values of the inputs to which no row applies. An input that declares none may be anything. */
final class GapCheck {

    private static final int MOST_SHOWN = 3;

    private GapCheck() {}

    static void check(Table table, Space space, List<Box> rows, Findings findings) {
        Optional<List<Box>> gaps = Remainder.of(space.declared(), rows);
        if (gaps.isEmpty()) {
            findings.decision(FindingKind.UNDECIDED, table.decision(), "太大，无法判断有无遗漏。请拆成几张较小的表。");
            return;
        }
        List<Box> certain = gaps.get().stream().filter(gap -> !space.isUnclear(gap)).toList();
        certain.stream().limit(MOST_SHOWN).forEach(gap -> findings.decision(FindingKind.GAP, table.decision(),
                "有遗漏：当" + space.example(gap) + "时，没有任何一行成立。请增加一行，或放宽已有的行；如果这种情形不会出现，请改写该列允许的取值。"));
        if (certain.size() > MOST_SHOWN) {
            findings.decision(FindingKind.GAP, table.decision(), "另有 " + (certain.size() - MOST_SHOWN) + " 处遗漏，改正以上各处后再检查。");
        }
        if (certain.isEmpty() && !gaps.get().isEmpty()) {
            findings.decision(FindingKind.UNDECIDED, table.decision(), "可能有遗漏，系统无法判断：当"
                    + space.example(gaps.get().get(0)) + "时，是否有行成立取决于含有变量或函数的单元格。请把这些单元格改写为固定的取值或区间。");
        }
    }
}
