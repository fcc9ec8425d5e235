package org.tidu.decision.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tidu.decision.check.before.Term;
import org.tidu.decision.check.before.Terms;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.FeelText;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.check.file.Findings;

/** A guard against what is missing stands the right way round: where something is null, nothing is worked out from it. */
final class GuardCheck {

    private GuardCheck() {}

    static void check(Decision decision, Findings findings) {
        decision.texts().stream().filter(text -> !text.isTest()).forEach(text -> Terms.of(text.feel()).ifPresent(term -> {
            term.all().forEach(part -> wrong(part).ifPresent(name -> say(decision, text, name, findings)));
            if (term.is("not") && term.parts().get(0).is("flag")) {
                boolean meant = !Boolean.TRUE.equals(term.parts().get(0).value());
                findings.at(FindingKind.UNUSUAL, decision, text, "写成“" + text.feel() + "”，就是 " + meant + "。为免看错，请直接写 " + meant + "。");
            }
            if (term.is("list") && term.parts().isEmpty()) {
                findings.at(FindingKind.UNUSUAL, decision, text, "是空的列表：一项也没有。没有这项要求的写 null；确实一项也没有的请确认。");
            }
        }));
    }

    private static void say(Decision decision, FeelText text, String name, Findings findings) {
        findings.at(FindingKind.UNUSUAL, decision, text, "在“" + name + "”没有填写时反而用它来判断，填写了却不用：像是把“= null”和“!= null”、and 和 or 写反了。请确认，或改正。");
    }

    /** The name that is asked though it is null. */
    private static Optional<String> wrong(Term part) {
        List<Term> parts = part.parts();
        if (part.is("if")) {
            return read(parts.get(1), missing(parts.get(0), true)).or(() -> read(parts.get(2), missing(parts.get(0), false)));
        } else if (part.is("and", "or")) {
            boolean and = part.is("and");
            return parts.stream().flatMap(one -> missing(one, and).stream().flatMap(name ->
                    parts.stream().filter(other -> other != one).flatMap(other -> read(other, Set.of(name)).stream()))).findFirst();
        } else if (part.is("field") && parts.get(0).is("filter")) {
            Set<String> missing = missing(parts.get(0).parts().get(1), true);
            return Optional.of(String.valueOf(part.value())).filter(missing::contains);
        }
        return part.is("filter") ? Optional.of("item").filter(missing(parts.get(1), true)::contains) : Optional.empty();
    }

    /** What is null for certain where the condition is as told. */
    private static Set<String> missing(Term condition, boolean is) {
        List<Term> parts = condition.parts();
        Set<String> names = new HashSet<>();
        if (condition.is("=") && is) {
            parts.stream().filter(one -> one.is("name")).filter(one -> parts.stream().anyMatch(other -> other.is("null")))
                    .forEach(one -> names.add(String.valueOf(one.value())));
        } else if (condition.is("not")) {
            names.addAll(missing(parts.get(0), !is));
        } else if (condition.is(is ? "and" : "or")) {
            parts.forEach(one -> names.addAll(missing(one, is)));
        }
        return names;
    }

    private static Optional<String> read(Term term, Set<String> missing) {
        return missing.stream().filter(name -> names(term).anyMatch(one -> one.equals(name) || one.startsWith(name + "."))).findFirst();
    }

    /** What is worked with, not only asked for. */
    private static Stream<String> names(Term term) {
        if (term.is("=") && term.parts().stream().anyMatch(one -> one.is("null"))) {
            return Stream.empty();
        }
        return Stream.concat(term.is("name") ? Stream.of(String.valueOf(term.value())) : Stream.empty(), term.parts().stream().flatMap(GuardCheck::names));
    }
}
