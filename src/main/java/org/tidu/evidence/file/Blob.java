package org.tidu.evidence.file;

/**
 * Content that was received, once however many files have it.
 *
 * @param key    of the store
 * @param size   in bytes
 * @param stored whether it is in the store; until then the node that received it holds it
 */
public record Blob(String sha256, String key, long size, String mediaType, boolean stored) {}
