package org.tidu.workbench.editor.view;

/**
 * One of the values a cell may have.
 *
 * @param code as the program knows it
 * @param name as people read it; the code where nobody has named it
 */
public record ChoiceView(String code, String name) {}
