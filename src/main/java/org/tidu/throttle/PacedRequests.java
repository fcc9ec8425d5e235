package org.tidu.throttle;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.tidu.problem.TooSlow;

/**
 * Nobody holds a thread by sending slowly. Bodies are read at a pace ({@link BodySettings}), also by those who refuse a request without a look
 * at its body: left to itself the web server reads such a body to its end, however slowly it comes.
 */
public final class PacedRequests extends ValveBase {

    private final SlowBodies slow;

    PacedRequests(SlowBodies slow) {
        super(true);
        this.slow = slow;
    }

    /** From here on whoever reads the body of this request bounds by a rule of its own how long it may take. */
    public static void judgedElsewhere(ServletRequest request, boolean elsewhere) {
        PacedBody body = PacedBody.of(request);
        if (body != null) {
            body.setJudgedElsewhere(elsewhere);
        }
    }

    /** What is left of its body is not waited for: the connection ends with the answer. */
    public static void giveUp(ServletRequest request) {
        PacedBody body = PacedBody.of(request);
        if (body != null) {
            body.giveUp();
        }
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request received = request.getCoyoteRequest();
        boolean hasBody = received.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        if (!hasBody) {
            getNext().invoke(request, response);
            return;
        }
        InputBuffer unpaced = received.getInputBuffer();
        PacedBody body = new PacedBody(unpaced, received.getContentLengthLong(), Sender.of(request.getRemoteAddr()), slow);
        body.isOf(request);
        received.setInputBuffer(body);
        try {
            getNext().invoke(request, response);
            end(body, request, response);
        } finally {
            received.setInputBuffer(unpaced);
        }
    }

    /** The answer goes out before the rest of the body is waited for; a body that does not come to its end ends its connection. */
    private static void end(PacedBody body, Request request, Response response) throws IOException {
        if (body.isFinished() || request.isAsync()) {
            return;
        }
        response.finishResponse();
        boolean atItsEnd;
        try {
            atItsEnd = body.isReadToItsEnd();
        } catch (IOException | TooSlow gone) {
            atItsEnd = false;
        }
        if (!atItsEnd) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }
}
