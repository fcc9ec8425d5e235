package org.tidu.problem;

/** The input is well formed, but the state of the case or round does not allow it (any more). Becomes a 409. */
public class Conflict extends RuntimeException {

    public Conflict(String message) {
        super(message);
    }
}
