package org.tidu.policy.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.policy.edition.Edition;

/** An output bears the name that its id ends with: a name given to the column beside it reads the wrong cells. */
public final class ColumnNameRule implements ContextRule {

    private static final Pattern ID = Pattern.compile("output_.*_([A-Za-z][A-Za-z0-9]*)");

    @Override
    public void check(Edition edition, String file, Findings findings) {
        edition.sheets(file).forEach(sheet -> sheet.table().outputs().forEach(column -> {
            Matcher id = ID.matcher(column.id());
            if (id.matches() && !id.group(1).equals(column.name())) {
                findings.column(FindingKind.UNUSUAL, sheet.table().decision(), column, "的名称是 " + column.name() + "，而列的标识写的是 " + id.group(1)
                        + "：像是改了名称，或与另一列换错了，按原名读取的地方会读错。请改回名称；确实要改的，标识一起改。");
            }
        }));
    }
}
