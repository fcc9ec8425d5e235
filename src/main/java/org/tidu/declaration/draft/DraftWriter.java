package org.tidu.declaration.draft;

/**
 * A colleague of the same enterprise who is writing.
 *
 * @param section the part; empty where the form is in one piece
 */
public record DraftWriter(String section, String name) {}
