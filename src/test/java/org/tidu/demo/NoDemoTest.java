package org.tidu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitors;

/** Where nobody asked for a demonstration there is none. */
@RunningApplication
class NoDemoTest {

    @Autowired
    Visitors visitors;

    @Test
    void there_are_no_accounts_to_try() {
        assertThat(visitors.stranger().get("/api/demo/accounts").status()).isEqualTo(404);
    }

    @Test
    void the_published_password_opens_nothing() {
        assertThat(visitors.stranger().logIn("tianyuan1", "Tidu-demo-2025").status()).isEqualTo(401);
    }
}
