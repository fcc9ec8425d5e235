package org.tidu.problem;

import java.util.regex.Pattern;

/** Characters no text needs and a database may refuse: control characters but tab and line ends, halves of pairs. */
final class Unstorable {

    private static final Pattern ANY = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");

    private Unstorable() {}

    static boolean isIn(String text) {
        return ANY.matcher(text).find();
    }

    /** The name as it can be shown. */
    static String without(String name) {
        return ANY.matcher(name).replaceAll("\uFFFD");
    }
}
