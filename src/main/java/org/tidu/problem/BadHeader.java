package org.tidu.problem;

/** A header that is missing or says nothing, where a protocol names the status of the refusal. Names the header. */
public class BadHeader extends RuntimeException {

    private final int status;
    private final String header;

    /** @param status of the answer, 4xx */
    public BadHeader(int status, String header, String message) {
        super(message);
        this.status = status;
        this.header = header;
    }

    int status() {
        return status;
    }

    String header() {
        return header;
    }
}
