package org.tidu.evidence.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.springframework.lang.Nullable;
import org.tidu.evidence.file.EvidenceFile;
import org.tidu.evidence.file.EvidenceState;

/**
 * A file of a case.
 *
 * @param size      in bytes
 * @param received  how many of them have come
 * @param refusal   why it was not taken, and what to do
 * @param sha256    null until all of it has come
 * @param sameAs    the name of another file of the case with the same content; null when there is none
 * @param filed     it was handed in, and stays
 * @param returned  what the county wants, of a file that was returned and has to be replaced; null of any other
 * @param replaces  the id of the file it takes the place of
 * @param mayRemove whether the caller may remove it now
 */
@Schema(name = "Evidence")
record EvidenceView(String id, String category, @Nullable String instance, String name, @Nullable String note, boolean unaudited, long size,
        long received, EvidenceState state, @Nullable String refusal, @Nullable String mediaType, @Nullable String sha256,
        @Nullable String sameAs, boolean filed, @Nullable String returned, @Nullable String replaces, boolean mayRemove,
        Instant createdAt, String createdBy) {

    static EvidenceView of(EvidenceFile file, long received, @Nullable String sameAs, boolean filed, @Nullable String returned, boolean mayRemove) {
        return new EvidenceView(file.id(), file.category(), file.instance(), file.name(), file.note(), file.unaudited(), file.size(), received,
                file.state(), file.refusal(), file.mediaType(), file.sha256(), sameAs, filed, returned, file.replaces(), mayRemove,
                file.createdAt(), file.createdBy());
    }
}
