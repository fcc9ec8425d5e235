package org.tidu.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.support.OnBothDatabases;
import org.tidu.support.SignUps;
import org.tidu.term.CreditCode;

/** Sign-up, on H2 and on PostgreSQL. */
class RegistrationsTest {

    @OnBothDatabases
    void the_first_of_an_enterprise_administers_it_and_the_second_waits(String name, DataSource database) {
        RegistrationDesk desk = new RegistrationDesk(database);
        String uscc = SignUps.nextCode();

        Registered first = desk.registrations.register(desk.typed(uscc, "first"));
        Registered second = desk.registrations.register(desk.typed(uscc.toLowerCase(), "second"));

        assertThat(first.status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(second.status()).isEqualTo(AccountStatus.PENDING);
        assertThat(second.message()).contains("市工信局").doesNotContain("周", "*");
        assertThat(desk.accounts.ofEnterprise(new CreditCode(uscc))).extracting(Account::role)
                .containsExactly(AccountRole.ADMIN, AccountRole.MEMBER);
        assertThat(desk.enterprises.find(new CreditCode(uscc)).orElseThrow().countyCode()).isEqualTo("430211");
    }

    @OnBothDatabases
    void two_first_sign_ups_at_the_same_time_end_in_one_administrator_and_one_waiting(String name, DataSource database)
            throws Exception {
        RegistrationDesk desk = new RegistrationDesk(database);
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 3; round++) {
                String uscc = SignUps.nextCode();
                String login = "race" + round + "x";
                CountDownLatch start = new CountDownLatch(1);
                List<Future<Registered>> all = IntStream.range(0, 4)
                        .mapToObj(i -> people.submit(() -> {
                            start.await();
                            return desk.registrations.register(desk.typed(uscc, login + i));
                        }))
                        .toList();
                start.countDown();
                for (Future<Registered> one : all) {
                    one.get();
                }

                assertThat(desk.accounts.ofEnterprise(new CreditCode(uscc))).filteredOn(Account::isAdministrator).hasSize(1);
                assertThat(desk.accounts.ofEnterprise(new CreditCode(uscc))).extracting(Account::status)
                        .containsExactlyInAnyOrder(AccountStatus.ACTIVE, AccountStatus.PENDING, AccountStatus.PENDING,
                                AccountStatus.PENDING);
            }
        } finally {
            people.shutdownNow();
        }
    }

    @OnBothDatabases
    void the_database_itself_refuses_a_second_administrator(String name, DataSource database) {
        RegistrationDesk desk = new RegistrationDesk(database);
        String uscc = SignUps.nextCode();
        desk.registrations.register(desk.typed(uscc, "owner"));
        desk.registrations.register(desk.typed(uscc, "rival"));

        JdbcClient jdbc = JdbcClient.create(database);

        assertThatThrownBy(() -> jdbc.sql("""
                update enterprise_account set role = 'ADMIN', status = 'ACTIVE', administrator_of = uscc
                where login_name = 'rival'""").update()).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("update enterprise_account set role = 'ADMIN' where login_name = 'rival'")
                .update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @OnBothDatabases
    void the_city_puts_another_administrator_in_the_place_of_one_who_left(String name, DataSource database) {
        RegistrationDesk desk = new RegistrationDesk(database);
        String uscc = SignUps.nextCode();
        desk.registrations.register(desk.typed(uscc, "gone"));
        String waiting = desk.registrations.register(desk.typed(uscc, "stays")).accountId();

        Account appointed = new Administrators(desk.accounts).appoint(new CreditCode(uscc), waiting, "zhuzhou1");

        assertThat(appointed.isAdministrator() && appointed.isActive()).isTrue();
        assertThat(desk.accounts.ofEnterprise(new CreditCode(uscc))).extracting(Account::role)
                .containsExactly(AccountRole.MEMBER, AccountRole.ADMIN);
    }

    @OnBothDatabases
    void a_login_name_or_mobile_number_is_taken_once(String name, DataSource database) {
        RegistrationDesk desk = new RegistrationDesk(database);
        Registration first = desk.typed(SignUps.nextCode(), "unique");
        desk.registrations.register(first);

        Registration again = new Registration(SignUps.nextCode(), "另一企业", "430202", "UNIQUE", "李四", first.mobile(),
                null, first.password());

        assertThat(paths(desk, again)).containsExactly("loginName", "mobile");
    }

    @OnBothDatabases
    void all_bad_fields_are_reported_at_once_and_nothing_is_stored(String name, DataSource database) {
        RegistrationDesk desk = new RegistrationDesk(database);
        Registration bad = new Registration("91430200MA4T", " ", "430101", "7up", "", "12800000000", "nobody", "short1");

        assertThat(paths(desk, bad)).containsExactly(
                "uscc", "enterpriseName", "countyCode", "loginName", "displayName", "mobile", "email", "password");
        assertThat(desk.enterprises.find(new CreditCode("91430200MA4T"))).isEmpty();
    }

    @OnBothDatabases
    void the_name_of_a_staff_user_is_not_to_be_had(String name, DataSource database) {
        RegistrationDesk desk = new RegistrationDesk(database);

        assertThat(paths(desk, desk.typed(SignUps.nextCode(), RegistrationDesk.STAFF_NAME))).containsExactly("loginName");
    }

    private static List<String> paths(RegistrationDesk desk, Registration typed) {
        try {
            desk.registrations.register(typed);
        } catch (InvalidInput refused) {
            return refused.errors().stream().map(FieldError::path).toList();
        }
        throw new AssertionError("was accepted");
    }
}
