package org.tidu.workbench.editor.source;

/**
 * A piece of a text with something else in its place.
 *
 * @param from where the piece begins
 * @param to   where it ends
 */
public record Edit(int from, int to, String with) {}
