package org.tidu.problem;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was to be received did not come in the time there is for it; nothing was done. Becomes a 408, and the connection ends. No
 * {@link java.io.IOException}: for those the web server answers by itself, without our words.
 */
public class TooSlow extends RuntimeException {

    /** @param message in Chinese, names the way out */
    public TooSlow(String message) {
        super(message);
    }

    /** Those who read bodies wrap what stops them. */
    static Optional<TooSlow> behind(Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause).limit(30)
                .filter(TooSlow.class::isInstance).map(TooSlow.class::cast).findFirst();
    }
}
