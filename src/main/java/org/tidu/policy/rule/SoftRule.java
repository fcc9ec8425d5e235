package org.tidu.policy.rule;

import java.util.List;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** What is asked "in principle" says so where its clause is cited, and what says so is not asked strictly. */
public final class SoftRule implements ContextRule {

    private static final List<String> SOFT = List.of("soft", "coverageSoft");

    @Override
    public void check(Edition edition, String file, Findings findings) {
        edition.sheets(file).forEach(sheet -> SOFT.stream().filter(name -> sheet.output(name).isPresent())
                .forEach(name -> sheet.rows().forEach(row -> check(sheet, row, name, findings))));
    }

    private static void check(Sheet sheet, Row row, String output, Findings findings) {
        boolean said = row.description().contains("原则");
        List<Object> values = sheet.values(row, output);
        if (values.equals(List.of(true)) && !said) {
            sheet.note(findings, FindingKind.TEXT_DIFFERS, row, output, "是 true（不满足只提示），而说明里没有“原则上”一类的话（“" + row.description()
                    + "”）。请核对原文：改回 false，或补写说明。");
        } else if (values.equals(List.of(false)) && row.description().contains("原则上")) {
            sheet.note(findings, FindingKind.TEXT_DIFFERS, row, output, "是 false（不满足即不符合），而说明写着“原则上”（“" + row.description()
                    + "”）。请核对原文，改为一致。");
        }
    }
}
