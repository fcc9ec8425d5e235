package org.tidu.identity;

/** The application will not start this way; the message says why, the action says how to put it right. */
public class UnsafeStart extends RuntimeException {

    private final String action;

    public UnsafeStart(String message, String action) {
        super(message);
        this.action = action;
    }

    String action() {
        return action;
    }
}
