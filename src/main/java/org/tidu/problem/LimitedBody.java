package org.tidu.problem;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body fails once it turns out longer than allowed, for senders that do not say its length. */
class LimitedBody extends HttpServletRequestWrapper {

    private final long limit;

    LimitedBody(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new PassedBody(super.getInputStream()) {

            private long taken;

            @Override
            public int read() throws IOException {
                return counted(super.read(), 1);
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = super.read(into, offset, length);
                return counted(read, read);
            }

            private int counted(int result, int read) throws IOException {
                taken += result < 0 ? 0 : read;
                if (taken > limit) {
                    throw new BodyTooLarge(limit);
                }
                return result;
            }
        };
    }
}
