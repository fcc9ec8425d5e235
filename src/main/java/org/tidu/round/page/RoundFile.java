package org.tidu.round.page;

import java.time.Instant;

/**
 * A file a round published: its notice or an attachment of it.
 *
 * @param size in bytes
 */
public record RoundFile(String id, String name, int size, String sha256, Instant publishedAt) {}
