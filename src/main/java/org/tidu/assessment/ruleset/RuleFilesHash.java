package org.tidu.assessment.ruleset;

import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 over the bytes of the files a verdict rests on, one after the other, in the order of {@link RuleFileNames}. */
final class RuleFilesHash {

    private final MessageDigest digest = DigestUtils.getSha256Digest();

    void add(byte[] file) {
        digest.update(file);
    }

    String text() {
        return "sha256:" + Hex.encodeHexString(digest.digest());
    }
}
