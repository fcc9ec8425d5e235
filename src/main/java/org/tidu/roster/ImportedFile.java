package org.tidu.roster;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A file that was taken over into a list.
 *
 * @param fileName as its sender called it, or null
 * @param sha256   of its bytes
 */
record ImportedFile(
        @Nullable String fileName, String sha256, int rows, int added, int updated, String importedBy, Instant importedAt) {}
