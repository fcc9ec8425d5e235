package org.tidu.roster.sheet;

/** Gathers the text of one cell out of its runs ({@code t}); readings of Chinese characters ({@code rPh}) are no part of it. */
final class CellText {

    private final StringBuilder text = new StringBuilder();
    private boolean inRun;
    private boolean inReading;

    void opened(String element) {
        inReading = inReading || element.equals("rPh");
        inRun = element.equals("t") && !inReading;
    }

    void closed(String element) {
        inReading = inReading && !element.equals("rPh");
        inRun = false;
    }

    void add(char[] from, int start, int length) {
        if (!inRun) {
            return;
        }
        if (text.length() + length > SheetLines.LONGEST_CELL) {
            throw TooMuch.inTheFile("中有单元格超过 " + SheetLines.LONGEST_CELL + " 字");
        }
        text.append(from, start, length);
    }

    String take() {
        String whole = text.toString();
        text.setLength(0);
        return whole;
    }
}
