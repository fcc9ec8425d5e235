package org.tidu.decision.check.before;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A term as a policy owner reads it. */
final class TermWords {

    private static final int LONGEST = 60;

    private TermWords() {}

    /** Whole: two terms read alike only if they are. */
    static String of(Term term) {
        List<Term> parts = term.parts();
        return switch (term.kind()) {
            case "text" -> "\"" + term.value() + "\"";
            case "number" -> ((BigDecimal) term.value()).toPlainString();
            case "null" -> "null";
            case "and", "or" -> parts.stream().map(TermWords::inner).collect(Collectors.joining(" " + term.kind() + " "));
            case "=", "<", "<=", "+", "-", "*", "/" -> inner(parts.get(0)) + " " + term.kind() + " " + inner(parts.get(1));
            case "not" -> "not(" + of(parts.get(0)) + ")";
            case "call" -> term.value() + "(" + joined(parts) + ")";
            case "field" -> of(parts.get(0)) + "." + term.value();
            case "filter" -> of(parts.get(0)) + "[" + of(parts.get(1)) + "]";
            case "list" -> "[" + joined(parts) + "]";
            case "context" -> "{" + joined(parts) + "}";
            case "entry" -> term.value() + ": " + of(parts.get(0));
            case "if" -> "if " + of(parts.get(0)) + " then " + of(parts.get(1)) + " else " + of(parts.get(2));
            default -> parts.isEmpty() ? String.valueOf(term.value()) : term.kind() + "(" + joined(parts) + ")";
        };
    }

    static String briefly(Term term) {
        return marked(of(term));
    }

    /** A text that is only shown, without the signs that make it one. */
    static String shown(Term text) {
        return marked(String.valueOf(text.value()));
    }

    private static String marked(String words) {
        return "“" + (words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…") + "”";
    }

    private static String inner(Term part) {
        return part.is("and", "or", "if", "=", "<", "<=", "+", "-", "*", "/") ? "(" + of(part) + ")" : of(part);
    }

    private static String joined(List<Term> parts) {
        return parts.stream().map(TermWords::of).collect(Collectors.joining(", "));
    }
}
