package org.tidu.workbench.change;

/** What an item of a report means for the change. */
public enum ItemWeight {
    /** It cannot be submitted. */
    BLOCKS,
    /** A test row that differs: it cannot be submitted until an owner has accepted the row, or put the table back. */
    ACCEPT,
    /** It can, once its author has confirmed this one. */
    CONFIRM,
    /** To be known. */
    NOTE
}
