package org.tidu.declaration.sheet;

/** A cell that says nothing its field could hold; the message, in Chinese, says what it should say. */
final class UnreadableCell extends RuntimeException {

    private static final int LONGEST = 20;

    UnreadableCell(String message) {
        super(message, null, false, false);
    }

    static String shown(String cell) {
        return cell.codePointCount(0, cell.length()) <= LONGEST ? cell : cell.substring(0, cell.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
