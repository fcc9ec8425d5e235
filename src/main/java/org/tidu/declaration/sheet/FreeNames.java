package org.tidu.declaration.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets or columns of which no two are the same: the second one of a name gets a 2 behind it. */
final class FreeNames {

    private static final int LONGEST_SHEET = 31;

    private final Set<String> taken = new HashSet<>();

    FreeNames(String... taken) {
        for (String name : taken) {
            free(name);
        }
    }

    String free(String wanted) {
        String free = wanted;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = wanted.substring(0, Math.min(wanted.length(), LONGEST_SHEET - 3)) + i;
        }
        return free;
    }
}
