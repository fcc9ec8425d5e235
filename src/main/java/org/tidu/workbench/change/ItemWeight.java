package org.tidu.workbench.change;

/** What an item of a report means for the change. */
public enum ItemWeight {
    /** It cannot be submitted. */
    BLOCKS,
    /** It can, once its author has confirmed this one. */
    CONFIRM,
    /** To be known. */
    NOTE
}
