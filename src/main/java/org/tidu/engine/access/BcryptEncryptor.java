package org.tidu.engine.access;

import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * BCrypt for the passwords of the staff, in place of the engine's single SHA-512. The engine adds a salt of its own to
 * the password; both are condensed first because BCrypt reads only 72 bytes.
 */
class BcryptEncryptor implements PasswordEncryptor {

    private final BCryptPasswordEncoder bcrypt;

    /** @param cost binary logarithm of the rounds, 4 to 31 */
    BcryptEncryptor(int cost) {
        bcrypt = new BCryptPasswordEncoder(cost);
    }

    @Override
    public String encrypt(String password) {
        return bcrypt.encode(condense(password));
    }

    @Override
    public boolean check(String password, String encrypted) {
        return bcrypt.matches(condense(password), encrypted);
    }

    @Override
    public String hashAlgorithmName() {
        return "bcrypt-sha256";
    }

    private static String condense(String password) {
        return Base64.getEncoder().encodeToString(DigestUtils.sha256(password));
    }
}
