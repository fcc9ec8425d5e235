package org.tidu.problem;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** The bytes of a body, passed on as they come: whoever does more with them says so where it does. */
public abstract class PassedBody extends ServletInputStream {

    private final ServletInputStream body;

    protected PassedBody(ServletInputStream body) {
        this.body = body;
    }

    @Override
    public int read() throws IOException {
        return body.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        return body.read(into, offset, length);
    }

    @Override
    public int available() throws IOException {
        return body.available();
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
