package org.tidu.declaration.draft;

import java.time.Instant;
import java.util.List;

/**
 * What was kept, and what colleagues do.
 *
 * @param version  of the part that was saved, to be named by the next save
 * @param sections all parts that were saved so far
 * @param writers  colleagues who are writing now
 */
public record KeptDraft(Instant savedAt, int version, List<DraftSection> sections, List<DraftWriter> writers) {}
