package org.tidu.enterprise;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.identity.DemoMode;
import org.tidu.support.SignUps;

/** Sign-up on a database, without the rest of the application. */
class RegistrationDesk {

    static final String STAFF_NAME = "tianyuan1";

    final Enterprises enterprises;
    final Accounts accounts;
    final Registrations registrations;

    RegistrationDesk(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Areas areas = new Areas(new Area("43", "湖南省"), new Area("4302", "株洲市"),
                List.of(new Area("430202", "荷塘区"), new Area("430211", "天元区")), "ZZ");
        enterprises = new Enterprises(jdbc);
        accounts = new Accounts(jdbc);
        RegistrationCheck check = new RegistrationCheck(areas, accounts, STAFF_NAME::equals,
                new PasswordPolicy(new DemoMode(new MockEnvironment())));
        Clock clock = Clock.systemUTC();
        Standings standings = new Standings(new StandingTable(jdbc, clock), (code, known) -> false, enterprises,
                new CountyNames(areas), news -> {});
        registrations = new Registrations(check, enterprises, accounts, standings, new Profiles(jdbc, clock), new BCryptPasswordEncoder(4),
                new TransactionTemplate(new JdbcTransactionManager(database)), Clock.systemUTC());
    }

    Registration typed(String uscc, String loginName) {
        return new Registration(uscc, "株洲试验机械有限公司", "430211", loginName, "周敏", SignUps.nextMobile(), "",
                "lotus2025pond");
    }
}
