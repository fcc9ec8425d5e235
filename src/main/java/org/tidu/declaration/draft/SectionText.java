package org.tidu.declaration.draft;

import java.time.Instant;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * What a part of a form shows at the moment.
 *
 * @param version 0 while nobody has saved it
 * @param data    its fields: as saved, and before that as handed in last
 */
public record SectionText(String section, int version, @Nullable Instant savedAt, @Nullable String savedBy, Map<String, Object> data) {}
