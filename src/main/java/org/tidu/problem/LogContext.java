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

    /** While this is done the log names this case, and afterwards what it named before, also when it fails. */
    public static void during(DeclarationNumber declarationNumber, Runnable done) {
        String before = MDC.get(CASE);
        MDC.put(CASE, declarationNumber.value());
        try {
            done.run();
        } finally {
            if (before == null) {
                MDC.remove(CASE);
            } else {
                MDC.put(CASE, before);
            }
        }
    }
}
