package org.tidu.workbench.editor.view;

/** What is typed into a cell. */
public enum CellKind {
    NUMBER,
    TEXT,
    DATE,
    YES_NO,
    /** One of the choices of its column. */
    CHOICE,
    /** Any of the choices of its column. */
    CHOICES,
    /** Several values that no list limits. */
    VALUES,
    /** From where on, or up to where: a number with a sign. */
    LIMIT,
    /** From where to where. */
    RANGE,
    /** It takes every case. */
    ANYTHING,
    /** It computes; changed where the structure is. */
    EXPRESSION
}
