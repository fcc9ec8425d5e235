package org.tidu.problem;

/** The caller is known and may not do this. Becomes a 403. */
public class Forbidden extends RuntimeException {

    public Forbidden(String message) {
        super(message);
    }
}
