package org.tidu.roster.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part as it is unpacked, up to a size. Between two opening brackets there may be so much only: the parser keeps a tag,
 * a comment or an attribute whole.
 */
final class PartStream extends FilterInputStream {

    /** A full cell of which each character is written as a reference, and room to spare. */
    private static final int LONGEST_PIECE = 512 * 1024;

    private final long limit;
    private long taken;
    private int piece;

    PartStream(InputStream part, long limit) {
        super(part);
        this.limit = limit;
    }

    /** Bytes unpacked so far. */
    long taken() {
        return taken;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        for (int i = offset; i < offset + read; i++) {
            piece = into[i] == '<' ? 0 : piece + 1;
            if (piece > LONGEST_PIECE) {
                throw TooMuch.inTheFile("中有单元格或标记过长");
            }
        }
        taken += Math.max(0, read);
        if (taken > limit) {
            throw TooMuch.inTheFile("解压后过大");
        }
        return read;
    }
}
