package org.tidu.decision.check.before;

import java.util.List;
import java.util.Optional;
import org.tidu.decision.check.file.FindingKind;

/** What two texts of one cell mean otherwise; nothing when they are written otherwise only, or when one does not parse. */
final class ExpressionChange {

    private ExpressionChange() {}

    /** @param shown the cell is only shown, whatever it says */
    static List<Meaning> between(String before, String after, boolean shown) {
        if (before.equals(after)) {
            return List.of();
        }
        Optional<Term> was = Terms.of(before);
        Optional<Term> is = Terms.of(after);
        if (was.isEmpty() || is.isEmpty()) {
            return List.of();
        }
        return Difference.between(was.get(), is.get()).stream().map(Meaning::of)
                .map(meaning -> shown ? new Meaning(FindingKind.WORDS_CHANGED, meaning.words()) : meaning).toList();
    }
}
