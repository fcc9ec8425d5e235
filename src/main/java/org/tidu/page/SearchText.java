package org.tidu.page;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.tidu.problem.InvalidInput;

/** What somebody typed to look for; the index knows pairs of characters, so one alone is not enough. */
public final class SearchText {

    private static final int LONGEST = 100;
    /** What a Chinese keyboard writes for a hyphen. */
    private static final Pattern HYPHENS = Pattern.compile("[‐-―−]+");
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[-0-9A-Za-z]+");

    private SearchText() {}

    /**
     * Without the spaces around it; null when nothing was typed. A number or code in wide letters is taken as if typed in narrow ones. The
     * database lowers its letters, as it does its own.
     *
     * @throws InvalidInput when it is shorter than two characters or longer than a hundred
     */
    public static String of(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.strip();
        if (text.codePointCount(0, text.length()) < 2) {
            throw new InvalidInput("q", "查找内容请至少输入两个字");
        }
        if (text.length() > LONGEST) {
            throw new InvalidInput("q", "查找内容不超过 " + LONGEST + " 个字");
        }
        String narrow = HYPHENS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("-");
        return NUMBER.matcher(narrow).matches() ? narrow : text;
    }
}
