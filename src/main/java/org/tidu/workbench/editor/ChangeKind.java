package org.tidu.workbench.editor;

/** What a change of a draft does. */
enum ChangeKind {
    /** Another value in a cell. */
    CELL,
    /** Another description of a row, a table or the file. */
    TEXT,
    /** A row below another, made like it. */
    ADD,
    /** A row further up or down. */
    MOVE,
    /** A row less. */
    REMOVE,
    /** The file as it was before: undo and redo. */
    RESTORE,
    /** The whole file, structure and expressions included, as a modeler wrote it. */
    FILE
}
