package org.tidu.support;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** How often something was written to the database of a test, or may have been: every statement that does not just read counts. */
class Writes {

    private static final Pattern READ = Pattern.compile("\\s*\\(?\\s*(select|values)\\b.*", Pattern.DOTALL);

    private final AtomicLong count = new AtomicLong();

    static boolean isWrite(String sql) {
        return !READ.matcher(sql.toLowerCase(Locale.ROOT)).matches();
    }

    /** Told before and after each statement that writes and each commit of one: whoever looks in between looks again. */
    void happens() {
        count.incrementAndGet();
    }

    /** The same as before when nothing was written in between. */
    long count() {
        return count.get();
    }
}
