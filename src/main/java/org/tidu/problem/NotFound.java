package org.tidu.problem;

/** There is no such thing, or none the caller may know of. Becomes a 404. */
public class NotFound extends RuntimeException {

    public NotFound(String message) {
        super(message);
    }
}
