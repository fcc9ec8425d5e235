package org.tidu.evidence.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Whether a PDF names something that acts by itself, as far as plain objects show it. Compressed objects are not opened; what hides
 * there meets the sandbox of what is served, and a preview that runs no scripts.
 */
final class ActiveContent {

    private static final String[] NAMES = {"/JavaScript", "/Launch", "/RichMedia"};
    private static final int LONGEST = 11;

    private byte[] tail = new byte[0];
    private boolean found;

    void look(byte[] block, int length) {
        if (found) {
            return;
        }
        byte[] joined = Arrays.copyOf(tail, tail.length + length);
        System.arraycopy(block, 0, joined, tail.length, length);
        // one character a byte
        String text = new String(joined, StandardCharsets.ISO_8859_1);
        for (String name : NAMES) {
            found |= text.contains(name);
        }
        tail = Arrays.copyOfRange(joined, Math.max(0, joined.length - LONGEST), joined.length);
    }

    boolean found() {
        return found;
    }
}
