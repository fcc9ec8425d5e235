package org.tidu.declaration.draft;

import org.springframework.lang.Nullable;

/**
 * A text that gave way to another of the same field.
 *
 * @param path of the field
 * @param text what it held; null where it was empty or its row removed
 * @param mine whether the person who saves had written it; a colleague otherwise
 */
public record NotChosen(String path, @Nullable Object text, boolean mine) {}
