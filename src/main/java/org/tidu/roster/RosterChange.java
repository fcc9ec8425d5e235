package org.tidu.roster;

/**
 * What an import would change in a row that is known.
 *
 * @param line   in the file
 * @param name   of the enterprise
 * @param title  of the column
 * @param before in words; empty where nothing stands
 */
record RosterChange(long line, String name, String title, String before, String after) {

    /** Values as an officer reads them. */
    static String words(Object value) {
        return value == null ? "" : value instanceof Boolean yes ? (yes ? "是" : "否") : value.toString();
    }
}
