package org.tidu.workbench.version;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 over the files of a version: a line for each, path, a zero byte and the SHA-256 of its bytes, in the order of the paths. */
public final class ContentHash {

    private ContentHash() {}

    /** @param sha256 of each file by its path, in hexadecimal */
    public static String of(Map<String, String> sha256) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(sha256).forEach((path, hash) -> lines.append(path).append('\0').append(hash).append('\n'));
        return "sha256:" + DigestUtils.sha256Hex(lines.toString());
    }

    public static String ofBytes(Map<String, byte[]> files) {
        Map<String, String> hashes = new TreeMap<>();
        files.forEach((path, bytes) -> hashes.put(path, DigestUtils.sha256Hex(bytes)));
        return of(hashes);
    }
}
