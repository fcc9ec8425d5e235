package org.tidu.throttle;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.tidu.problem.TooSlow;

/**
 * The body of one request, read below everything that reads bodies: JSON, forms, files in forms. Each wait for bytes is counted; one that
 * is no longer worth it ends the request.
 */
final class PacedBody implements InputBuffer {

    private static final String NAME = PacedBody.class.getName();
    /** Bytes; no address takes more in one piece. */
    private static final long LONGEST_REST = 64L * 1024 * 1024;
    private static final long NOT_WAITING = Long.MIN_VALUE;

    private final InputBuffer body;
    private final SlowBodies slow;
    private final long length;
    private final String address;
    private long bytes;
    private boolean finished;
    private boolean broken;
    private boolean judgedElsewhere;
    private volatile long waited;
    private volatile long since = NOT_WAITING;

    /**
     * @param length  as announced; -1 when it was not
     * @param address who sends it
     */
    PacedBody(InputBuffer body, long length, String address, SlowBodies slow) {
        this.body = body;
        this.length = length;
        this.address = address;
        this.slow = slow;
    }

    void isOf(ServletRequest request) {
        request.setAttribute(NAME, this);
    }

    /** Of this request, while it is being answered; null when it has no body. */
    static PacedBody of(ServletRequest request) {
        return (PacedBody) request.getAttribute(NAME);
    }

    void setJudgedElsewhere(boolean elsewhere) {
        judgedElsewhere = elsewhere;
    }

    @Override
    public int doRead(ApplicationBufferHandler into) throws IOException {
        if (judgedElsewhere) {
            since = slow.now();
            return counted(waitedFor(into));
        }
        int read = waitedInTurn(into);
        if (!finished && waited > slow.allowed(bytes)) {
            broken = true;
            throw slow.tooSlow();
        }
        return read;
    }

    private int waitedInTurn(ApplicationBufferHandler into) throws IOException {
        // whoever is counted among the waiting waits from an instant that is known
        since = slow.now();
        try {
            slow.begin(this);
            return counted(waitedFor(into));
        } catch (TooSlow tooMany) {
            broken = true;
            throw tooMany;
        } finally {
            slow.end(this);
            since = NOT_WAITING;
        }
    }

    private int waitedFor(ApplicationBufferHandler into) throws IOException {
        try {
            return body.doRead(into);
        } catch (IOException gone) {
            broken = true;
            throw gone;
        } finally {
            waited += slow.now() - since;
            since = NOT_WAITING;
        }
    }

    private int counted(int read) {
        bytes += Math.max(0, read);
        finished = read < 0 || bytes == length;
        return read;
    }

    /** Reads what nobody read. @return whether the body is at its end, so that the connection may bring another request */
    boolean isReadToItsEnd() throws IOException {
        long longest = waited + slow.patience();
        Rest rest = new Rest();
        long most = bytes + LONGEST_REST;
        while (!finished && !broken && waited <= longest && bytes < most) {
            waitedInTurn(rest);
        }
        return finished;
    }

    /** No more of it is wanted. */
    void giveUp() {
        broken = true;
    }

    boolean isFinished() {
        return finished;
    }

    String address() {
        return address;
    }

    /** How long a thread has waited for bytes of it, in nanoseconds. */
    long waited(long now) {
        long began = since;
        return waited + (began == NOT_WAITING ? 0 : now - began);
    }

    @Override
    public int available() {
        return body.available();
    }
}
