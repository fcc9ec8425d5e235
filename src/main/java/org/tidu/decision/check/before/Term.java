package org.tidu.decision.check.before;

import java.util.ArrayList;
import java.util.List;

/**
 * An expression without what makes no difference: blanks, brackets, the order of what stands beside "and", "or" and "=", which
 * side of a comparison comes first, what the variable of a loop is called.
 *
 * @param kind  what it is: number, text, flag, null, name, call, field, and, or, not, =, <, <=, if, some, every …
 * @param value of a constant, or the name of a name, function or field; else null
 */
public record Term(String kind, Object value, List<Term> parts) {

    static final Term NOTHING = new Term("null", null, List.of());

    public boolean is(String... kinds) {
        return List.of(kinds).contains(kind);
    }

    boolean isConstant() {
        return is("number", "text", "flag", "null") || is("list") && parts.stream().allMatch(Term::isConstant);
    }

    /** The term and all below it. */
    public List<Term> all() {
        List<Term> all = new ArrayList<>(List.of(this));
        parts.forEach(part -> all.addAll(part.all()));
        return all;
    }

    @Override
    public String toString() {
        return TermWords.of(this);
    }
}
