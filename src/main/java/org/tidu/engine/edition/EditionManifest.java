package org.tidu.engine.edition;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/** What an edition holds: the SHA-256 of each model by its path, in the order of the paths. */
record EditionManifest(TreeMap<String, String> sha256) {

    static EditionManifest of(Map<String, byte[]> models) {
        TreeMap<String, String> hashes = new TreeMap<>();
        models.forEach((path, bytes) -> hashes.put(path, DigestUtils.sha256Hex(bytes)));
        return new EditionManifest(hashes);
    }

    String hash() {
        StringBuilder lines = new StringBuilder();
        sha256.forEach((path, hash) -> lines.append(path).append('\0').append(hash).append('\n'));
        return "sha256:" + DigestUtils.sha256Hex(lines.toString());
    }
}
