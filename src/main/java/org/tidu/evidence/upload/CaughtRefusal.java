package org.tidu.evidence.upload;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.OptionalInt;

/** The library refuses by a status and English words. The status is kept back here, so that the refusal goes out in words that say what to do. */
final class CaughtRefusal extends HttpServletResponseWrapper {

    private int status;

    CaughtRefusal(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int refused) {
        status = refused;
    }

    @Override
    public void sendError(int refused, String words) {
        status = refused;
    }

    /** Empty when the request was answered. */
    OptionalInt refused() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }
}
