package org.tidu.engine.access;

import org.apache.commons.codec.digest.DigestUtils;

/** Tells one stored password from the next without giving away its hash: a SHA-256 of it. */
public final class PasswordStamp {

    private PasswordStamp() {}

    public static String of(String hash) {
        return DigestUtils.sha256Hex(hash);
    }
}
