package org.tidu.replay.draft;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 over decision files: a line for each, path, a zero byte and the SHA-256 of its bytes, in the order of the paths. */
public final class TablesHash {

    private static final String TABLE = ".dmn";

    private TablesHash() {}

    /** @param files by full name; what is no decision file is left out */
    public static String of(Map<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(files).forEach((path, bytes) -> {
            if (path.endsWith(TABLE)) {
                lines.append(path).append('\0').append(DigestUtils.sha256Hex(bytes)).append('\n');
            }
        });
        return "sha256:" + DigestUtils.sha256Hex(lines.toString());
    }
}
