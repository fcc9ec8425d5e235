package org.tidu.paper.layout;

/** Text as XML can hold it: what people typed is never markup, and what XML cannot hold is shown as missing. */
final class PaperText {

    private static final int REPLACEMENT = 0xFFFD;

    private PaperText() {}

    /** Control characters and lone surrogates become U+FFFD, tabs a space; line breaks stay as {@code \n}. */
    static String of(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .map(point -> point == '\t' ? ' ' : isHeld(point) ? point : REPLACEMENT).forEach(text::appendCodePoint);
        return text.toString();
    }

    private static boolean isHeld(int point) {
        return point == '\n' || point >= 0x20 && point != 0x7F && point < 0xD800 || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
