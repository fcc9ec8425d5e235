package org.tidu.officialtext;

import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.lang.Nullable;

/**
 * A set of texts, for who imports them.
 *
 * @param texts    how many there are
 * @param official how many of them are official now
 * @param version  of the last change; 0 before the first
 */
@Schema(name = "OfficialTextSet")
record OfficialTextSetView(String jurisdiction, String jurisdictionName, TextKind kind, String title, int texts, int official,
                           @Nullable String source, int version) {}
