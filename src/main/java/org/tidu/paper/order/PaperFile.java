package org.tidu.paper.order;

/**
 * A file of a paper, without its content.
 *
 * @param size in bytes
 */
public record PaperFile(String verification, PaperKind kind, String sha256, long size) {}
