package org.tidu.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BcryptEncryptorTest {

    private final BcryptEncryptor encryptor = new BcryptEncryptor(10);

    @Test
    void a_password_is_kept_as_bcrypt_and_recognised() {
        String kept = encryptor.encrypt("Werk-Zaun-4711");

        assertThat(kept).startsWith("$2a$10$");
        assertThat(encryptor.check("Werk-Zaun-4711", kept)).isTrue();
        assertThat(encryptor.check("Werk-Zaun-4712", kept)).isFalse();
    }

    @Test
    void long_passwords_that_differ_at_the_end_differ() {
        String start = "很长的密码".repeat(20);

        assertThat(encryptor.check(start + "2", encryptor.encrypt(start + "1"))).isFalse();
    }
}
