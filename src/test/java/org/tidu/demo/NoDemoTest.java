package org.tidu.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.declaration.DeclarationDesk;
import org.tidu.engine.EngineClock;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.process.BackgroundJobs;
import org.tidu.engine.access.WeakPassword;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitors;

/** Where nobody asked for a demonstration there is none. */
@RunningApplication
class NoDemoTest {

    @Autowired
    Visitors visitors;

    @Autowired
    ApplicationContext context;

    @Test
    void there_are_no_accounts_to_try() {
        assertThat(visitors.stranger().get("/api/demo/accounts").status()).isEqualTo(404);
    }

    @Test
    void what_only_the_demonstration_uses_is_not_there() {
        assertThat(context.getBeanNamesForType(EngineClock.class)).isEmpty();
        assertThat(context.getBeanNamesForType(BackgroundJobs.class)).isEmpty();
        assertThat(context.getBeanNamesForType(DeclarationDesk.class)).isEmpty();
    }

    @Test
    void the_published_password_opens_nothing() {
        StaffDirectory staff = context.getBean(StaffDirectory.class);

        assertThatThrownBy(() -> staff.ensureUser("published1", "公开口令", null, "Tidu-demo-2025", List.of("county-430211")))
                .isInstanceOf(WeakPassword.class).hasMessageContaining("公开的演示密码");
        assertThat(staff.exists("published1")).isFalse();
        assertThat(visitors.stranger().logIn("published1", "Tidu-demo-2025").status()).isEqualTo(401);
    }
}
