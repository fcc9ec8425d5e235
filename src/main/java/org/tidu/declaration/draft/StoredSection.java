package org.tidu.declaration.draft;

import java.time.Instant;

/** @param length of its content in characters */
record StoredSection(String section, int version, Instant savedAt, String savedBy, int length) {

    DraftSection shown() {
        return new DraftSection(section, version, savedAt, savedBy);
    }
}
