package org.tidu.officialtext;

import java.time.Instant;

/**
 * What became of a set of texts: a file was imported, or they were taken back.
 *
 * @param version    counts the changes of a set from 1
 * @param source     document the texts were taken from; null when they were taken back
 * @param fileSha256 of the file's bytes
 * @param reason     of taking them back; null for an import
 * @param changedBy  user id of an officer of the province
 */
record TextChange(String jurisdiction, TextKind kind, int version, String source, String fileName, String fileSha256, String reason,
                  Instant changedAt, String changedBy) {

    boolean isImport() {
        return source != null;
    }
}
