package org.tidu.workbench.editor.view;

/** How far the editing goes, each further than the one before. */
public enum Reach {
    /** A number, a text, a date, a choice. */
    VALUES,
    /** For whom a row applies; rows added, moved, removed. */
    ROWS,
    /** Structure and what computes. */
    FULL
}
