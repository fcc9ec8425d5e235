package org.tidu.decision.check.bounds;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.feel.syntaxtree.ConstString;

/**
 * What looking for a pattern in a text takes at worst. Only a part of the syntax is let through, in which that can be said: characters and
 * classes of them, each repeated or not, choices and groups that are not repeated. Whatever else is written counts as endless.
 */
final class PatternCost {

    private static final int LONGEST = 200;
    private static final String ESCAPED = "\\\\[dDwWsS.^$*+?()\\[\\]{}|\\\\/-]|\\\\p\\{[A-Za-z]+\\}";
    private static final String ATOM = ESCAPED + "|\\[\\^?(?:[^\\[\\]\\\\&]|" + ESCAPED + ")+\\]|[^\\\\\\[\\](){}*+?|^$]";
    /** Then, with a bound of its own: at most so often, or without one. */
    private static final String REPEATED = "(?:(?<open>[*+]|\\{\\d{1,3},\\})|(?<maybe>\\?)|\\{(?:\\d{1,3},)?(?<most>\\d{1,3})\\})[?+]?";
    private static final Pattern TOKEN = Pattern.compile("(?:" + ATOM + ")(?<repeated>" + REPEATED + ")?|[\\^$]|\\((?:\\?:)?|\\)|(?<choice>\\|)");
    private static final Pattern FLAGS = Pattern.compile("[is]*");

    private PatternCost() {}

    /**
     * @param flags      null when none are given
     * @param characters of the text
     * @return {@link Long#MAX_VALUE} for endless
     */
    static long of(Object pattern, Object flags, long characters) {
        boolean known = pattern instanceof ConstString text && text.value().length() <= LONGEST
                && (flags == null || flags instanceof ConstString given && FLAGS.matcher(given.value()).matches());
        return known ? of(((ConstString) pattern).value(), Cost.plus(characters, 1)) : Long.MAX_VALUE;
    }

    /** The ways to divide a text among what is repeated, from each place where it may begin. */
    private static long of(String pattern, long characters) {
        boolean fromTheStart = pattern.startsWith("^");
        long ways = Math.max(1, pattern.length());
        int open = 0;
        Matcher token = TOKEN.matcher(pattern);
        for (int at = 0; at < pattern.length(); at = token.end()) {
            if (!token.region(at, pattern.length()).lookingAt()) {
                return Long.MAX_VALUE;
            }
            open += token.group().startsWith("(") ? 1 : token.group().equals(")") ? -1 : 0;
            fromTheStart &= open > 0 || token.group("choice") == null;
            ways = Cost.times(ways, waysOf(token, characters));
        }
        return Cost.times(fromTheStart ? 1 : characters, ways);
    }

    private static long waysOf(Matcher token, long characters) {
        if (token.group("open") != null) {
            return characters;
        } else if (token.group("most") != null) {
            return Long.parseLong(token.group("most")) + 1;
        }
        return token.group("maybe") != null || token.group("choice") != null ? 2 : 1;
    }
}
