package org.tidu.policy.rule;

import java.util.List;
import java.util.Set;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.type.Reading;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** What people judge is left open by the table; what is checked or declared is worked out from the facts, and not written down as a result. */
public final class NatureRule implements ContextRule {

    private static final String JUDGEMENT = "JUDGEMENT";

    @Override
    public void check(Edition edition, String file, Findings findings) {
        TierNames.own(edition, file, "conditions").forEach(sheet -> sheet.rows().forEach(row -> {
            List<Object> natures = sheet.values(row, "nature");
            if (natures.equals(List.of(JUDGEMENT))) {
                open(sheet, row, findings);
            } else if (!natures.isEmpty()) {
                computed(sheet, row, findings);
                declared(sheet, row, natures, findings);
            }
        }));
    }

    private static void open(Sheet sheet, Row row, Findings findings) {
        if (!sheet.cell(row, "met").equals("null")) {
            sheet.note(findings, FindingKind.DISAGREES, row, "met", "写了判断，而性质是 JUDGEMENT（由人判断），程序不会看这个判断。请把“满足”写成 null，或把性质改为 CHECKED、DECLARED。");
        }
    }

    private static void computed(Sheet sheet, Row row, Findings findings) {
        if (Reading.isConstant(sheet.cell(row, "met"))) {
            sheet.note(findings, FindingKind.DISAGREES, row, "met", "写死为 " + sheet.cell(row, "met")
                    + "，不看企业的情况，而性质是由数据得出的。请按事实写判断；由人判断的，请把性质改为 JUDGEMENT、“满足”写成 null。");
        }
        if (Reading.isConstant(sheet.cell(row, "actual"))) {
            sheet.note(findings, FindingKind.DISAGREES, row, "actual", "写死为 " + sheet.cell(row, "actual")
                    + "，看不出企业的情况：写成 null 时，谁也不能满足这一条。请写出所依据的事实。");
        }
    }

    /** A yes or no of the enterprise is declared; what is compared or counted is checked. */
    private static void declared(Sheet sheet, Row row, List<Object> natures, Findings findings) {
        Set<String> reads = Reads.in(sheet.cell(row, "met"));
        boolean plain = sheet.cell(row, "met").matches("facts\\.[A-Za-z]+ = (true|false)");
        if (plain && natures.contains("CHECKED")) {
            sheet.note(findings, FindingKind.UNUSUAL, row, "nature", "是 CHECKED（由数据计算），而“满足”只看企业自己说的 " + String.join("、", reads)
                    + "。请确认，或改为 DECLARED。");
        }
    }
}
