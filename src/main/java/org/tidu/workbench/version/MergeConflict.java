package org.tidu.workbench.version;

import org.springframework.lang.Nullable;

/**
 * One place that both sides of a merge changed; the owner's stays until somebody settles it.
 *
 * @param cell  id of the cell; of a description that of its row; null where the whole file is concerned
 * @param base  content before either change, as written in the file; null where there was none
 * @param own   the owner's
 * @param other the other side's
 */
public record MergeConflict(ConflictKind kind, String path, @Nullable String cell, @Nullable String base, @Nullable String own, @Nullable String other) {}
