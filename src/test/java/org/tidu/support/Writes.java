package org.tidu.support;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was written to the database of a test, or may have been: every statement that does not just read counts for its table. */
class Writes {

    /** Of a statement that does not say at its beginning which table it writes. */
    static final String ANY = "";

    private static final Pattern READ = Pattern.compile("\\s*\\(?\\s*(select|values)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE =
            Pattern.compile("\\s*(?:insert\\s+into|update|delete\\s+from|merge\\s+into)\\s+(\\w+)(?![.\\w])", Pattern.CASE_INSENSITIVE);

    private final Map<String, Long> last = new HashMap<>();
    private long count;

    static boolean isWrite(String sql) {
        return !READ.matcher(sql).lookingAt();
    }

    /** The table it writes, in small letters. */
    static String table(String sql) {
        Matcher matcher = TABLE.matcher(sql);
        return matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : ANY;
    }

    /** Told before and after each statement that writes and each commit of one: whoever looks in between looks again. */
    synchronized void happens(String table) {
        last.put(table, ++count);
    }

    /** The same as before when nothing was written in between. */
    synchronized long count() {
        return count;
    }

    /** Whether this table may have been written since the count was so much. */
    synchronized boolean since(long before, String table) {
        return last.getOrDefault(ANY, 0L) > before || last.getOrDefault(table, 0L) > before;
    }
}
