package org.tidu.decision.check.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What rows leave of a box. */
public final class Remainder {

    /** Pieces at which a table is given up as undecidable; forty rows over four inputs stay far below. */
    static final int MOST_PIECES = 20_000;

    private Remainder() {}

    /** @return disjoint boxes; nothing when there would be too many */
    public static Optional<List<Box>> of(Box whole, List<Box> covered) {
        List<Box> rest = whole.isEmpty() ? List.of() : List.of(whole);
        for (Box cover : covered) {
            List<Box> left = new ArrayList<>();
            for (Box piece : rest) {
                left.addAll(piece.without(cover));
                if (left.size() > MOST_PIECES) {
                    return Optional.empty();
                }
            }
            rest = left;
        }
        return Optional.of(rest);
    }
}
