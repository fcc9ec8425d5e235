package org.tidu.workbench.editor.cell;

/** How a cell is built. */
public enum Form {
    /** Nothing: an input cell that takes every case. */
    BLANK,
    /** One constant. */
    VALUE,
    /** {@code ["A", "B"]}. */
    LIST,
    /** {@code "A","B"} in an input. */
    ANY_OF,
    /** {@code not("A", "B")} in an input. */
    NONE_OF,
    /** {@code >= 300}. */
    LIMIT,
    /** {@code [0..0.8)}. */
    RANGE,
    /** Anything else: it computes. */
    EXPRESSION
}
