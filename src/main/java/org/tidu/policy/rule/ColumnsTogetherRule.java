package org.tidu.policy.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidu.decision.check.before.Terms;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.file.Row;
import org.tidu.decision.check.type.Reading;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.Sheet;

/** A condition shows what it judges: the facts in "actual" are those in "met", the numbers in "required" those it is measured by. */
public final class ColumnsTogetherRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        TierNames.own(edition, file, "conditions").forEach(sheet -> {
            Set<String> measured = measured(edition, file);
            Set<String> numbers = numbers(edition, file);
            sheet.rows().stream().filter(row -> !sheet.cell(row, "met").equals("null")).forEach(row -> {
                same(sheet, row, "actual", measured, "所依据的事实", findings);
                same(sheet, row, "required", numbers, "所要求的数", findings);
                answers(sheet, row, findings);
            });
        });
    }

    private static void same(Sheet sheet, Row row, String shown, Set<String> known, String what, Findings findings) {
        Set<String> judged = known(sheet.cell(row, "met"), known);
        Set<String> told = known(sheet.cell(row, shown), known);
        if (!judged.equals(told)) {
            String label = sheet.output(shown).map(column -> column.label()).orElse(shown);
            sheet.note(findings, FindingKind.UNUSUAL, row, "met", "与“" + label + "”列" + what + "不一致：“满足”看 " + said(judged) + "，“" + label
                    + "”看 " + said(told) + "。请确认，或改为一致。");
        }
    }

    /** A yes or no that the reader is shown an answer by is looked at by the judgement too. */
    private static void answers(Sheet sheet, Row row, Findings findings) {
        Set<String> judged = Reading.names(sheet.cell(row, "met"));
        Terms.of(sheet.cell(row, "actual")).stream().flatMap(actual -> actual.all().stream()).filter(term -> term.is("if"))
                .map(term -> term.parts().get(0).is("not") ? term.parts().get(0).parts().get(0) : term.parts().get(0)).filter(term -> term.is("name"))
                .map(term -> String.valueOf(term.value())).filter(name -> name.startsWith("facts.") && !judged.contains(name)).distinct()
                .forEach(name -> sheet.note(findings, FindingKind.UNUSUAL, row, "met", "没有看 " + name + "，而“实际”按它写有没有。请确认，或补上。"));
    }

    private static Set<String> known(String text, Set<String> known) {
        return Reads.in(text).stream().filter(name -> name.startsWith("facts.") && known.contains("facts") || known.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Facts, and what other decisions work out from them. */
    private static Set<String> measured(Edition edition, String file) {
        Set<String> measured = new HashSet<>(Set.of("facts"));
        edition.model(file).ifPresent(model -> model.decisions().stream()
                .filter(decision -> decision.literal().filter(text -> !text.startsWith("{")).isPresent()).map(Decision::variable).forEach(measured::add));
        return measured;
    }

    private static Set<String> numbers(Edition edition, String file) {
        return TierNames.own(edition, file, "requirements").flatMap(sheet -> sheet.table().outputs().stream())
                .filter(column -> column.name().startsWith("minimum") || column.name().startsWith("required"))
                .map(column -> column.name()).collect(Collectors.toSet());
    }

    private static String said(Set<String> names) {
        return names.isEmpty() ? "（无）" : String.join("、", names);
    }
}
