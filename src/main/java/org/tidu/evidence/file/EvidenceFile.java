package org.tidu.evidence.file;

import java.time.Instant;
import org.springframework.lang.Nullable;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

/**
 * A file of a case.
 *
 * @param instance   the scenario instance it belongs to; null where its category goes by none
 * @param name       as its sender's computer calls it, without folders; text and nothing else
 * @param size       in bytes
 * @param refusal    why it was refused, in words
 * @param mediaType  by its content; null until all of it has come
 * @param sha256     null until all of it has come, and again once its content has been cleaned up
 * @param replaces   the file that goes when this one is ready
 */
public record EvidenceFile(String id, DeclarationNumber declarationNumber, CreditCode uscc, String category, @Nullable String instance, String name,
        @Nullable String note, boolean unaudited, long size, EvidenceState state, @Nullable String refusal, @Nullable String mediaType,
        @Nullable String sha256, @Nullable String replaces, Instant createdAt, String createdBy, @Nullable Instant receivedAt) {

    public boolean hasContent() {
        return state == EvidenceState.SCANNING || state == EvidenceState.READY;
    }

    public boolean isRefused() {
        return state == EvidenceState.REFUSED || state == EvidenceState.INFECTED;
    }
}
