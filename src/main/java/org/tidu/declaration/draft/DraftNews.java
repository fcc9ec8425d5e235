package org.tidu.declaration.draft;

import java.util.List;

/**
 * What colleagues have saved and where they write.
 *
 * @param sections all parts that were saved so far
 * @param writers  colleagues who are writing now
 */
public record DraftNews(List<DraftSection> sections, List<DraftWriter> writers) {}
