package org.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.tidu.throttle.PasswordHashing;

/** What guessing a password has to pay. */
class PasswordCostTest {

    private final PasswordEncoding encoding = new PasswordEncoding();

    @Test
    void production_takes_ten_and_refuses_nine() {
        MockEnvironment production = new MockEnvironment();
        production.setActiveProfiles("postgres");
        PasswordHashing hashing = new PasswordHashing(1, 1);

        assertThat(encoding.passwordEncoder(hashing, 10, production).encode("Werk-Zaun-4711")).startsWith("$2a$10$");
        assertThatThrownBy(() -> encoding.passwordEncoder(hashing, 9, production))
                .isInstanceOf(UnsafeStart.class).hasMessageContaining("tidu.password-cost");
    }
}
