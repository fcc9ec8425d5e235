package org.tidu.policy.rule;

import java.util.HashMap;
import java.util.Map;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.policy.edition.Edition;

/** A county's cases go to the group of its own code, and each county has a name of its own. */
public final class CountyRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        edition.sheet(file, "county-routing").ifPresent(sheet -> {
            Map<String, Row> names = new HashMap<>();
            sheet.rows().forEach(row -> sheet.keys(row).forEach(code -> {
                sheet.text(row, "countyGroup").filter(group -> !group.equals("county-" + code)).ifPresent(group ->
                        sheet.note(findings, FindingKind.DISAGREES, row, "countyGroup", "把 " + code + " 的申报分给 " + group
                                + "：别的县市区会看到它。请改为 county-" + code + "。"));
                sheet.text(row, "countyName").map(name -> names.putIfAbsent(name, row)).ifPresent(first -> sheet.note(findings,
                        FindingKind.DUPLICATE, row, "countyName", "与第 " + first.number() + " 行同名。请改正。"));
            }));
        });
    }
}
