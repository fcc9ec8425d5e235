package org.tidu.policy.fault;

/**
 * A FEEL text where it stands in the text of a file.
 *
 * @param file     full name
 * @param decision its id without the name of the file, {@code conditions}
 * @param rule     id of the row; empty for a literal expression
 * @param column   name of an output, number of an input, {@code literal}
 * @param values   declared values of the column
 * @param from     where the text begins in the file, as it is escaped there
 */
record Cell(String file, String decision, String rule, String column, String type, String values, boolean input, int from, int to, String text) {

    String role() {
        return decision + "." + column;
    }

    /** The file with another text here. */
    String with(String dmn, String other) {
        return dmn.substring(0, from) + other.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + dmn.substring(to);
    }
}
