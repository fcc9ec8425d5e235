package org.tidu.roster.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Hands out text until one record of it grows too long: the parser keeps a record whole, quoted line ends included. */
final class RecordReader extends FilterReader {

    /** Beyond any list; what the parser reads ahead counts for the next record. */
    private static final int LONGEST = 128 * 1024;

    private int taken;

    RecordReader(Reader text) {
        super(text);
    }

    void nextRecord() {
        taken = 0;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, Math.min(length, LONGEST));
        return counted(read, read);
    }

    private int counted(int result, int read) {
        taken += result < 0 ? 0 : read;
        if (taken > LONGEST) {
            throw TooMuch.inTheFile("有一行过长（可能有未成对的引号）");
        }
        return result;
    }
}
