package org.tidu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.support.Answer;
import org.tidu.support.AtOnce;
import org.tidu.support.Eventually;
import org.tidu.support.RunningApplication;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.throttle.PasswordHashing;
import org.tidu.throttle.ThrottleSettings;

/** Whoever guesses, at whatever door and however many at once, gets a few tries and then has to wait. */
@RunningApplication
class GuessingTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String GUESS = "{\"password\":\"Anders-Weg-2025\",\"authenticatedUserPassword\":\"guess-%d\"}";

    @Autowired
    private Visitors visitors;

    @Autowired
    private PasswordHashing hashing;

    @Autowired
    private ThrottleSettings settings;

    @Test
    void of_sixty_guesses_at_once_five_are_looked_at() {
        visitors.hire("guess1", "county-430211");
        List<Visitor> guessers = IntStream.range(0, 60)
                .mapToObj(i -> visitors.stranger().with("X-Forwarded-For", "198.51.100.60")).toList();
        guessers.forEach(one -> one.get("/api/session"));
        ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();

        AtOnce.run(60, i -> answers.add(guessers.get(i).post("/api/session",
                "{\"loginName\":\"guess1\",\"password\":\"guess-%d\"}".formatted(i)).status()));

        assertThat(answers).filteredOn(status -> status == 401).hasSize(5);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(55);
    }

    @Test
    void forged_addresses_behind_the_proxy_buy_no_further_guess() {
        visitors.hire("guess2", "county-430211");
        for (int i = 0; i < 5; i++) {
            assertThat(through("10.0.0." + i + ", 198.51.100.61").logIn("guess2", "wrong").status()).isEqualTo(401);
        }

        Answer sixth = through("10.0.0.99, 198.51.100.61").logIn("guess2", Visitors.STAFF_PASSWORD);

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(1, 180);
        assertThat(sixth.json().path("detail").asText()).contains("分钟后再试");
        assertThat(through("127.0.0.1").get("/actuator/info").status()).isEqualTo(401);
        assertThat(through("198.51.100.62").logIn("guess2", Visitors.STAFF_PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void the_own_password_is_no_less_guarded_in_the_portal() {
        Visitor officer = visitors.officer("guess3", "county-430211");
        String change = "{\"oldPassword\":\"%s\",\"newPassword\":\"Anders-Weg-2025\"}";
        for (int i = 0; i < 5; i++) {
            assertThat(officer.post("/api/password", change.formatted("guess-" + i)).status()).isEqualTo(400);
        }

        Answer sixth = officer.post("/api/password", change.formatted(Visitors.STAFF_PASSWORD));

        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.header("Retry-After")).isNotEmpty();
    }

    @Test
    void nor_in_the_web_apps() {
        Visitor officer = visitors.officer("guess4", "county-430211");
        ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();

        AtOnce.run(20, i -> answers.add(
                officer.put(ENGINE + "/user/guess4/credentials", GUESS.formatted(i)).status()));
        Answer next = officer.put(ENGINE + "/user/guess4/credentials", GUESS.formatted(99));

        assertThat(answers).filteredOn(status -> status == 400).hasSize(5);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(15);
        assertThat(next.header("Content-Type")).startsWith("application/problem+json");
        assertThat(next.header("Retry-After")).isNotEmpty();
    }

    @Test
    void nobody_tries_the_passwords_of_others_by_asking_the_engine() {
        Visitor officer = visitors.officer("guess5", "county-430211");
        visitors.hire("guess6", "county-430211");
        String ask = "{\"username\":\"guess6\",\"password\":\"%s\"}";

        Answer wrong = officer.post(ENGINE + "/identity/verify", ask.formatted("guess-1"));
        Answer right = officer.post(ENGINE + "/identity/verify", ask.formatted(Visitors.STAFF_PASSWORD));

        assertThat(wrong.status()).isEqualTo(403);
        assertThat(right.status()).isEqualTo(403);
        assertThat(right.body()).isEqualTo(wrong.body());
    }

    @Test
    void an_enterprise_at_the_door_of_the_staff_is_refused_and_not_counted() {
        visitors.enterprise(SignUps.nextCode(), "guess-shop1", SignUps.nextMobile());
        for (int i = 0; i < 8; i++) {
            assertThat(through("198.51.100.63").withBasic("guess-shop1", Visitors.ENTERPRISE_PASSWORD)
                    .get("/engine-rest/task?maxResults=1").status()).isEqualTo(401);
        }

        assertThat(through("198.51.100.63").logIn("guess-shop1", Visitors.ENTERPRISE_PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void somebody_hired_under_the_log_in_name_of_an_enterprise_keeps_nobody_out() {
        visitors.enterprise(SignUps.nextCode(), "guess-shop2", SignUps.nextMobile());
        visitors.hire("guess-shop2", "county-430211");

        Answer enterprise = visitors.stranger().logIn("guess-shop2", Visitors.ENTERPRISE_PASSWORD);
        Answer officer = visitors.stranger().logIn("guess-shop2", Visitors.STAFF_PASSWORD);

        assertThat(enterprise.json().path("kind").asText()).isEqualTo("ENTERPRISE");
        assertThat(officer.json().path("kind").asText()).isEqualTo("STAFF");
        assertThat(visitors.stranger().logIn("guess-shop2", "neither-of-both").status()).isEqualTo(401);
    }

    @Test
    void which_names_are_taken_is_not_to_be_had_by_trying() {
        visitors.enterprise(SignUps.nextCode(), "guess-shop3", SignUps.nextMobile());
        Visitor reader = through("198.51.100.64");
        reader.get("/api/session");
        String taken = SignUps.json(SignUps.nextCode(), "guess-shop3", SignUps.nextMobile());
        for (int i = 0; i < settings.signUpsPerHour(); i++) {
            assertThat(reader.post("/api/registrations", taken).errorPaths()).containsExactly("loginName");
        }

        Answer next = reader.post("/api/registrations", taken);

        assertThat(next.status()).isEqualTo(429);
        assertThat(next.body()).doesNotContain("loginName").contains("换一个网络");
        assertThat(next.header("Retry-After")).isNotEmpty();
    }

    @Test
    void a_stranger_with_a_known_credit_code_learns_nobodys_name_or_number() {
        String uscc = SignUps.nextCode();
        visitors.enterprise(uscc, "guess-shop4", SignUps.nextMobile());
        Visitor stranger = visitors.strangerElsewhere();
        stranger.get("/api/session");

        Answer joined = stranger.post("/api/registrations", SignUps.json(uscc, "guess-shop5", SignUps.nextMobile()));

        assertThat(joined.json().path("status").asText()).isEqualTo("PENDING");
        assertThat(joined.json().path("message").asText()).contains("本企业管理员", "市工信局").doesNotContain("*", "周");
    }

    @Test
    void while_too_many_sign_in_others_go_on_and_the_next_is_told_to_come_back() throws Exception {
        visitors.hire("guess7", "county-430211");
        Visitor working = visitors.officer("guess8", "county-430211");
        int places = Math.max(1, Runtime.getRuntime().availableProcessors() / 2) + settings.hashingWaiting();
        CountDownLatch rush = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(places);
        try {
            for (int i = 0; i < places; i++) {
                people.submit(() -> hashing.run(() -> held(rush)));
            }
            Eventually.holds("all places are taken", () -> hashing.inside() == places);

            Answer signOn = visitors.stranger().logIn("guess7", Visitors.STAFF_PASSWORD);
            Answer basic = visitors.stranger().withBasic("guess7", Visitors.STAFF_PASSWORD).get("/engine-rest/engine");
            Answer change = working.post("/api/password", "{\"oldPassword\":\"a\",\"newPassword\":\"b\"}");
            Answer credentials = working.put(ENGINE + "/user/guess8/credentials", GUESS.formatted(1));

            for (Answer refused : List.of(signOn, change, credentials)) {
                assertThat(refused.status()).as(refused.body()).isEqualTo(503);
                assertThat(refused.header("Retry-After")).isNotEmpty();
                assertThat(refused.json().path("detail").asText()).contains("秒后再试");
            }
            assertThat(basic.status()).isEqualTo(503);
            assertThat(working.get("/api/cases").status()).isEqualTo(200);
        } finally {
            rush.countDown();
            people.shutdown();
        }
        assertThat(people.awaitTermination(20, TimeUnit.SECONDS)).as("the rush is over").isTrue();
        assertThat(visitors.stranger().logIn("guess7", Visitors.STAFF_PASSWORD).status()).isEqualTo(200);
    }

    private static Object held(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    private Visitor through(String forwarded) {
        return visitors.stranger().with("X-Forwarded-For", forwarded);
    }
}
