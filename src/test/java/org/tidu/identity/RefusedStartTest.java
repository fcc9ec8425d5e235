package org.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.support.RunningApplication;

/** No default password outside the demonstration, and no start with one. */
@RunningApplication
class RefusedStartTest {

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private IdentityService identity;

    @Autowired
    private FirstAdministrator atStart;

    @Test
    void the_first_administrator_comes_from_the_settings() {
        assertThat(staff.hasAdministrator()).isTrue();
        assertThat(staff.groupsOf("admin")).containsExactly("camunda-admin");
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({
        ",,没有设置首个管理员", "root,,没有设置首个管理员", "root,Tidu-demo-2025,演示密码", "root,Short-11-xy,少于 12 位",
        "Root-2025-abc,root-2025-ABC,与账号相同", "root,only-lower-case-2025,过于简单", "root,Contains-root-2025,过于简单"
    })
    void an_unsafe_first_password_is_refused(String login, String password, String reason) {
        assertThatThrownBy(() -> FirstPassword.check(login, password, staff))
                .isInstanceOf(UnsafeStart.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_safe_one_is_accepted() {
        assertThatNoException().isThrownBy(() -> FirstPassword.check("root", "Werk-Zaun-4711", staff));
    }

    @Test
    void a_staff_account_that_opens_with_the_demo_password_stops_the_start() {
        leftBehindByADemonstration("leftover1");
        try {
            assertThatThrownBy(atStart::afterSingletonsInstantiated)
                    .isInstanceOf(UnsafeStart.class)
                    .hasMessageContaining("leftover1");
        } finally {
            staff.changePassword("leftover1", "Werk-Zaun-4711");
        }
    }

    /** By the engine's own door that asks no rules: a demonstration had none against this password. */
    private void leftBehindByADemonstration(String id) {
        User user = identity.newUser(id);
        user.setPassword(DemoMode.PASSWORD);
        ((IdentityServiceImpl) identity).saveUser(user, true);
    }

    @Test
    void the_demonstration_starts_all_the_same() {
        MockEnvironment demo = new MockEnvironment();
        demo.setActiveProfiles("demo");

        assertThatNoException().isThrownBy(new FirstAdministrator(
                new FirstAdministrator.Settings(null, null), staff, new DemoMode(demo))::afterSingletonsInstantiated);
    }

    @Test
    void the_operator_reads_what_is_wrong_and_what_to_do() {
        UnsafeStart refused = new UnsafeStart("原因", "办法");

        FailureAnalysis analysis = new UnsafeStartAnalyzer().analyze(new IllegalStateException(refused));

        assertThat(analysis.getDescription()).isEqualTo("原因");
        assertThat(analysis.getAction()).isEqualTo("办法");
    }
}
