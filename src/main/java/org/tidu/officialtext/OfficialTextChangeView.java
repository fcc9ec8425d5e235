package org.tidu.officialtext;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A line of the history of a set.
 *
 * @param source null when the texts were taken back, and {@code reason} says why
 * @param texts  how many the file held
 */
@Schema(name = "OfficialTextChange")
record OfficialTextChangeView(int version, @Nullable String source, @Nullable String reason, @Nullable String fileName,
                              @Nullable String fileSha256, int texts, Instant changedAt, String changedBy) {}
