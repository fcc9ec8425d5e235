package org.tidu.policy.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidu.decision.check.before.Term;
import org.tidu.decision.check.before.Terms;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.type.Reading;
import org.tidu.policy.edition.Edition;

/** A condition is met by what it requires: "yes" by yes, "none" by none, "≥" by at least. */
public final class DirectionRule implements ContextRule {

    @Override
    public void check(Edition edition, String file, Findings findings) {
        TierNames.own(edition, file, "conditions").forEach(sheet -> sheet.rows().forEach(row -> Terms.of(sheet.cell(row, "met")).ifPresent(met -> {
            String texts = Reading.texts(sheet.cell(row, "required"), false).collect(Collectors.joining());
            wrong(met, sheet.values(row, "required"), texts).ifPresent(why -> sheet.note(findings, FindingKind.UNUSUAL, row, "met", why + "请确认，或改为一致。"));
        })));
    }

    private static Optional<String> wrong(Term met, List<Object> required, String texts) {
        Optional<Boolean> answer = answer(met);
        boolean none = texts.matches("(近三年)?(无|未|没有).*");
        if (answer.isPresent() && required.equals(List.of(true)) && !answer.get()) {
            return Optional.of("在企业回答“否”时成立，而“要求”列写的是“是”。");
        } else if (answer.isPresent() && none && answer.get()) {
            return Optional.of("在企业回答“是”时成立，而“要求”列写的是“" + texts + "”。");
        } else if (none && met.all().stream().anyMatch(DirectionRule::countsOther)) {
            return Optional.of("数的不是 0 个，而“要求”列写的是“" + texts + "”。");
        }
        String operator = texts.contains("≥") ? "<=" : texts.contains(">") ? "<" : "";
        return operator.isEmpty() || met.is("null") || isMeasured(met, operator) ? Optional.empty()
                : Optional.of("不是“" + (operator.equals("<") ? "高于" : "不低于") + "”的比较，而“要求”列写的是“" + texts.strip() + "”。");
    }

    /** facts.x = true, or its opposite. */
    private static Optional<Boolean> answer(Term met) {
        Term equation = met.is("not") ? met.parts().get(0) : met;
        return equation.is("=") && equation.parts().stream().anyMatch(part -> part.is("name") && String.valueOf(part.value()).startsWith("facts."))
                ? equation.parts().stream().filter(part -> part.is("flag")).map(part -> (Boolean) part.value() != met.is("not")).findFirst() : Optional.empty();
    }

    private static boolean countsOther(Term term) {
        return term.is("=") && term.parts().stream().anyMatch(part -> part.is("call") && "count".equals(part.value()))
                && term.parts().stream().anyMatch(part -> part.is("number") && ((BigDecimal) part.value()).signum() != 0);
    }

    /** What is required stands on the lesser side. */
    private static boolean isMeasured(Term met, String operator) {
        List<Term> open = met.is("if") ? met.parts().subList(1, met.parts().size()) : met.is("and") ? met.parts() : List.of(met);
        return open.stream().anyMatch(part -> part.is(operator) && part.parts().get(0).all().stream()
                .anyMatch(name -> name.is("name") && String.valueOf(name.value()).matches("(minimum|required|least).*")));
    }
}
