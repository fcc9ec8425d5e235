package org.tidu.evidence.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.lang.Nullable;

/**
 * One difference between the files of two revisions.
 *
 * @param category what the round calls its kind
 * @param instance the scenario instance it belongs to
 * @param before   the file as it was handed in first; null when it was added
 * @param after    the same afterwards; null when it is gone
 */
@Schema(name = "EvidenceChange")
record EvidenceChange(Kind kind, String category, @Nullable String instance, @Nullable EvidenceView before, @Nullable EvidenceView after) {

    /** DESCRIBED: the same file, of which something else is said. */
    @Schema(name = "EvidenceChangeKind")
    enum Kind { REPLACED, ADDED, REMOVED, DESCRIBED }
}
