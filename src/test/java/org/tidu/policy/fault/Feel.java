package org.tidu.policy.fault;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits of FEEL texts outside their strings. */
final class Feel {

    private Feel() {}

    /** The first match outside strings replaced; null when there is none, or nothing changes. */
    static String first(String text, String pattern, String replacement) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        while (found.find()) {
            if (!quoted(text, found.start())) {
                StringBuilder edited = new StringBuilder();
                found.appendReplacement(edited, replacement);
                edited.append(text.substring(found.end()));
                return edited.toString().equals(text) ? null : edited.toString();
            }
        }
        return null;
    }

    /** The first number outside strings. */
    static String number(String text, UnaryOperator<BigDecimal> change) {
        Matcher found = Pattern.compile("(?<![\\w.\"])\\d+(\\.\\d+)?(?![\\w\"])").matcher(text);
        while (found.find()) {
            if (!quoted(text, found.start())) {
                return text.substring(0, found.start()) + change.apply(new BigDecimal(found.group())).toPlainString() + text.substring(found.end());
            }
        }
        return null;
    }

    /** What stands between this word, outside brackets and strings. */
    static List<String> split(String text, String word) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!quoted(text, i)) {
                depth += "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
                if (depth == 0 && text.startsWith(word, i)) {
                    parts.add(text.substring(from, i));
                    from = i + word.length();
                }
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static boolean quoted(String text, int at) {
        return text.substring(0, at).chars().filter(sign -> sign == '"').count() % 2 == 1;
    }
}
