package org.tidu.decision.check.before;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tidu.decision.check.file.Column;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.FeelText;

/** The names that something is decided by, not only shown: {@code placePrefix} is, {@code placeName} is not. */
final class DecidingNames {

    private DecidingNames() {}

    static Set<String> in(DecisionModel model) {
        Set<String> names = new HashSet<>();
        for (Decision decision : model.decisions()) {
            for (FeelText text : decision.texts()) {
                if (!text.isTest()) {
                    Terms.of(text.feel()).ifPresent(term -> collect(term, isWords(text.column()), names));
                }
            }
        }
        return names;
    }

    /** An output of texts that declares no values; unless its name is among those something is decided by. */
    static boolean isWords(Column column) {
        return column != null && !column.name().isEmpty() && column.values().isBlank()
                && (column.type().equals("string") || column.type().isEmpty());
    }

    private static void collect(Term term, boolean shown, Set<String> names) {
        if (term.is("name") && !shown) {
            names.add(term.value().toString().split("\\.")[0]);
        }
        List<Term> parts = term.parts();
        for (int i = 0; i < parts.size(); i++) {
            collect(parts.get(i), shown && (term.is("+") || term.is("if") && i > 0), names);
        }
    }
}
