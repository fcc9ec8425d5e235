package org.tidu.roster.sheet;

import java.util.OptionalInt;

/** The column of a cell out of its reference: 0 for {@code A1}, 27 for {@code AB7}. */
final class CellColumn {

    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;

    private CellColumn() {}

    /** Empty when the reference is missing or names no column: the cell then follows the one before. */
    static OptionalInt of(String reference) {
        int column = 0;
        int letters = 0;
        while (reference != null && letters < reference.length() && isLetter(reference.charAt(letters))) {
            if (letters == MOST_LETTERS) {
                return OptionalInt.empty();
            }
            column = column * LETTERS + Character.toUpperCase(reference.charAt(letters)) - 'A' + 1;
            letters++;
        }
        return letters == 0 ? OptionalInt.empty() : OptionalInt.of(column - 1);
    }

    private static boolean isLetter(char one) {
        return one >= 'A' && one <= 'Z' || one >= 'a' && one <= 'z';
    }
}
