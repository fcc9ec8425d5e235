package org.tidu.policy.rule;

import java.util.List;
import java.util.Optional;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.type.Allowed;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** Direct recognition knows the honours of the edition; its window of years is one; its reasons go with its answer. */
public final class HonourRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        String id = Sheet.baseName(file);
        if (!id.endsWith("direct-recognition")) {
            return;
        }
        List<String> kinds = edition.shared("honours.dmn", "honours").map(honours ->
                honours.rows().stream().flatMap(row -> honours.keys(row).stream()).toList()).orElse(List.of());
        edition.sheet(file, id).ifPresent(sheet -> {
            sheet.table().inputs().stream().filter(input -> input.expression().equals("honourKind") && !input.values().isBlank())
                    .forEach(input -> kinds.stream().filter(kind -> Allowed.of(input.values()).filter(allowed -> !allowed.has(kind)).isPresent())
                            .forEach(kind -> findings.column(FindingKind.DISAGREES, sheet.table().decision(), input,
                                    "允许的取值里没有荣誉表中的 " + kind + "，有这项荣誉的企业会使判定出错。请补上。")));
            sheet.rows().stream().filter(row -> sheet.values(row, "directRecognition").equals(List.of(true))
                    && sheet.text(row, "reason").filter(reason -> reason.matches("(没有|不|未|非).*|.*(不在|不适用|一般程序).*")).isPresent()).forEach(row ->
                    sheet.note(findings, FindingKind.DISAGREES, row, "directRecognition", "给出直接认定，而理由写的是“" + sheet.text(row, "reason").orElse("")
                            + "”。请改为 false，或改正理由。"));
            if (sheet.rows().stream().noneMatch(row -> sheet.cell(row, "directRecognition").equals("true"))) {
                findings.decision(FindingKind.UNUSUAL, sheet.table().decision(), "没有任何一行给出直接认定，这张表就没有作用。请确认。");
            }
        });
        edition.sheets(file).stream().filter(sheet -> sheet.output("fromYear").isPresent()).forEach(sheet -> sheet.rows().forEach(row -> {
            Optional<Integer> order = sheet.number(row, "fromYear").flatMap(from -> sheet.number(row, "toYear").map(from::compareTo));
            if (order.filter(one -> one > 0).isPresent()) {
                sheet.note(findings, FindingKind.OUT_OF_BOUNDS, row, "toYear", "早于起始年份，没有哪一年在窗口内。请改正。");
            }
        }));
    }
}
