package org.tidu.integrity;

/**
 * A row that is not as it was written.
 *
 * @param key        the values of its primary key, parted by slashes
 * @param difference what differs, in Chinese
 */
public record Alteration(String table, String key, String difference) {}
