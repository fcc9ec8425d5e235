package org.tidu.page.h2;

/** The function {@code holds_text} of H2. */
public final class TextSearch {

    private TextSearch() {}

    public static boolean holds(String content, String wanted) {
        return content != null && wanted != null && content.contains(wanted);
    }
}
