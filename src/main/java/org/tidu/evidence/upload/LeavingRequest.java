package org.tidu.evidence.upload;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.tidu.problem.PassedBody;

/** Bytes that count for the rate of their place, and end when it is given up: the library keeps what came, as when a line is cut. */
final class LeavingRequest extends HttpServletRequestWrapper {

    private static final int END = -1;

    private final UploadSlot slot;

    LeavingRequest(HttpServletRequest request, UploadSlot slot) {
        super(request);
        this.slot = slot;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new PassedBody(super.getInputStream()) {

            @Override
            public int read() throws IOException {
                if (slot.leaves()) {
                    return END;
                }
                int read = super.read();
                slot.came(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (slot.leaves()) {
                    return END;
                }
                int read = super.read(into, offset, length);
                slot.came(Math.max(0, read));
                return read;
            }

            @Override
            public int available() throws IOException {
                return slot.leaves() ? 0 : super.available();
            }

            @Override
            public boolean isFinished() {
                return slot.leaves() || super.isFinished();
            }
        };
    }
}
