package org.tidu.workbench.version;

/**
 * A file of a version.
 *
 * @param path   {@code decisions/hunan/2025/hn-2025.dmn}
 * @param sha256 of its bytes, in hexadecimal
 * @param size   in bytes
 */
public record RuleSetFile(String path, String sha256, int size) {}
