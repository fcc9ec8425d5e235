package org.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.tidu.support.RunningApplication;
import org.tidu.support.Visitors;

/** No proxy is named: whatever address a visitor claims, the connection's counts. In the context of RateLimitedRequestsTest. */
@RunningApplication
@TestPropertySource(properties = {"tidu.trusted-proxies=", "tidu.assessment.rate-limit.per-second=1",
    "tidu.assessment.rate-limit.burst=3"})
class ForgedAddressesTest {

    @Autowired
    private Visitors visitors;

    @Test
    void claimed_addresses_buy_no_further_guess() {
        visitors.hire("forged1", "county-430211");
        for (int i = 0; i < 5; i++) {
            assertThat(visitors.stranger().at("10.0.0." + i).logIn("forged1", "wrong").status()).isEqualTo(401);
        }

        assertThat(visitors.stranger().at("10.0.0.99").logIn("forged1", Visitors.STAFF_PASSWORD).status()).isEqualTo(429);
        assertThat(visitors.stranger().logIn("forged1", Visitors.STAFF_PASSWORD).status()).isEqualTo(429);
    }

    @Test
    void who_claims_to_be_this_machine_reads_no_figures() {
        assertThat(visitors.stranger().at("127.0.0.1").get("/actuator/info").status()).isEqualTo(401);
    }
}
