package org.tidu.support;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/**
 * What another thread brings about in its own time. Who looks without a pause takes the core that the other works on, and who looks for ever keeps
 * the build from saying what is wrong.
 */
public final class Eventually {

    /** Far more than anything here takes on a machine many times slower. */
    private static final ConditionFactory PATIENT =
            Awaitility.await().atMost(Duration.ofMinutes(3)).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(10)).pollInSameThread();

    private Eventually() {}

    /** @param what is waited for, for the reader of a failure */
    public static void holds(String what, Callable<Boolean> condition) {
        PATIENT.alias(what).until(condition);
    }

    /** @return the first of what is seen that will do */
    public static <T> T seen(String what, Callable<T> look, Predicate<T> willDo) {
        return PATIENT.alias(what).until(look, willDo);
    }
}
