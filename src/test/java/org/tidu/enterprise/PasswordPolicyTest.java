package org.tidu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import org.tidu.identity.DemoMode;

class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy(new DemoMode(new MockEnvironment()));

    @ParameterizedTest
    @CsvSource({"short1,至少 10 位", "onlyletters,须同时含字母和数字", "1234567890,须同时含字母和数字", "Factory2025,不能与登录名相同",
        "Tidu-demo-2025,公开的演示密码"})
    void weak_passwords_are_refused(String password, String message) {
        assertThat(policy.problem(password, "factory2025").orElseThrow()).contains(message);
    }

    @Test
    void a_password_longer_than_the_hash_can_read_is_refused() {
        assertThat(policy.problem("密码1".repeat(11), "factory")).isPresent();
    }

    @Test
    void ten_letters_and_digits_are_enough() {
        assertThat(policy.problem("lotus2025p", "factory")).isEmpty();
    }

    @Test
    void the_demonstration_may_use_its_published_password() {
        MockEnvironment demo = new MockEnvironment();
        demo.setActiveProfiles("demo");

        assertThat(new PasswordPolicy(new DemoMode(demo)).problem(DemoMode.PASSWORD, "factory")).isEmpty();
    }
}
