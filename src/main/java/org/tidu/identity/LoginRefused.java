package org.tidu.identity;

import java.time.Duration;

/** The log-in was refused: wrong, or too many wrong ones before. Never says which half of the pair was wrong. */
class LoginRefused extends RuntimeException {

    private final transient Duration wait;

    LoginRefused(String message, Duration wait) {
        super(message);
        this.wait = wait;
    }

    /** How long to wait before the next attempt; null when the next attempt may follow at once. */
    Duration waiting() {
        return wait;
    }
}
