package org.tidu.identity;

/** The application will not start this way; the message says why, the action says how to put it right. */
class UnsafeStart extends RuntimeException {

    private final String action;

    UnsafeStart(String message, String action) {
        super(message);
        this.action = action;
    }

    String action() {
        return action;
    }
}
