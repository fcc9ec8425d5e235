package org.tidu.evidence;

import org.springframework.lang.Nullable;

/**
 * A file as it was handed in.
 *
 * @param category what the round calls its kind
 * @param instance the scenario instance it belongs to, as the application names it
 * @param name     as its sender's computer calls it; text and nothing else
 * @param size     in bytes
 * @param picture  whether it is a picture by its content
 */
public record FiledEvidence(String id, String category, @Nullable String instance, String name, @Nullable String note, boolean unaudited,
        long size, String sha256, boolean picture) {}
