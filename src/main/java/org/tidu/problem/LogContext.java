package org.tidu.problem;

import org.slf4j.MDC;
import org.tidu.term.DeclarationNumber;

/** What stands beside every line of the log: the request, and the case that is worked on. The engine adds its own for jobs. */
public final class LogContext {

    static final String REQUEST = "request";
    static final String CASE = "case";

    private LogContext() {}

    /** From here to the end of the request the log names this case. */
    public static void about(DeclarationNumber declarationNumber) {
        if (MDC.get(REQUEST) != null) {
            MDC.put(CASE, declarationNumber.value());
        }
    }

    /** To the end of the block the log names this case, and afterwards what it named before. */
    public static Named during(DeclarationNumber declarationNumber) {
        String before = MDC.get(CASE);
        MDC.put(CASE, declarationNumber.value());
        return before == null ? () -> MDC.remove(CASE) : () -> MDC.put(CASE, before);
    }

    /** Something the log names until it is closed. */
    public interface Named extends AutoCloseable {

        @Override
        void close();
    }
}
