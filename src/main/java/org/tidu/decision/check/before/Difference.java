package org.tidu.decision.check.before;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The smallest parts in which two expressions differ.
 *
 * @param before null for a part that is new
 * @param after  null for a part that is gone
 * @param words  a text that is only shown: nothing compares it or looks it up
 */
record Difference(Term before, Term after, boolean words) {

    static List<Difference> between(Term before, Term after) {
        List<Difference> found = new ArrayList<>();
        collect(before, after, true, found);
        return found;
    }

    private static void collect(Term before, Term after, boolean shown, List<Difference> found) {
        if (before.equals(after)) {
            return;
        }
        if (!before.kind().equals(after.kind()) || !Objects.equals(before.value(), after.value())) {
            found.add(new Difference(before, after, shown && before.is("text") && after.is("text")));
        } else if (before.is("and", "or")) {
            operands(before, after, found);
        } else if (before.parts().size() != after.parts().size() || isTurned(before, after)) {
            found.add(new Difference(before, after, false));
        } else {
            for (int i = 0; i < before.parts().size(); i++) {
                boolean stillShown = shown && (before.is("+", "context", "entry") || before.is("if") && i > 0);
                collect(before.parts().get(i), after.parts().get(i), stillShown, found);
            }
        }
    }

    /** Both sides of a comparison are others: it is another comparison. */
    private static boolean isTurned(Term before, Term after) {
        return before.is("<", "<=") && !before.parts().get(0).equals(after.parts().get(0)) && !before.parts().get(1).equals(after.parts().get(1));
    }

    private static void operands(Term before, Term after, List<Difference> found) {
        List<Term> gone = before.parts().stream().filter(part -> !after.parts().contains(part)).toList();
        List<Term> added = after.parts().stream().filter(part -> !before.parts().contains(part)).toList();
        if (gone.size() == 1 && added.size() == 1) {
            collect(gone.get(0), added.get(0), false, found);
        } else {
            gone.forEach(part -> found.add(new Difference(part, null, false)));
            added.forEach(part -> found.add(new Difference(null, part, false)));
        }
    }
}
