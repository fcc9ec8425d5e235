package org.tidu.browser;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.support.SignUps;

/** An invented enterprise and the person who declares for it. */
record Company(String uscc, String name, String contact, String mobile, String loginName) {

    static Company invent(String name, String contact) {
        String code = SignUps.nextCode();
        return new Company(code, name, contact, SignUps.nextMobile(), "user" + code.substring(9).toLowerCase(Locale.ROOT));
    }

    /** Somebody else of the same enterprise. */
    Company colleague(String person) {
        return new Company(uscc, name, person, SignUps.nextMobile(), "mate" + SignUps.nextMobile());
    }

    /** Puts the enterprise on the rosters that the city has imported: registered in the system, of the basic tier. */
    Company listed(JdbcClient database) {
        database.sql("""
                insert into roster_system_registration (uscc, name, filled, line_filled, workstation_filled, approved, imported_by, imported_at)
                values (?, ?, true, true, true, true, 'zhuzhou1', current_timestamp)""").params(uscc, name).update();
        database.sql("""
                insert into roster_basic_tier (uscc, name, factory_name, listed_on, imported_by, imported_at)
                values (?, ?, ?, ?, 'zhuzhou1', current_timestamp)""")
                .params(uscc, name, "一号智能工厂", LocalDate.of(2024, 12, 1)).update();
        return this;
    }

    Company benchmark(JdbcClient database, int year) {
        database.sql("""
                insert into roster_benchmark (uscc, name, honour_kind, honour_year, imported_by, imported_at)
                values (?, ?, 'HUNAN_BENCHMARK_ENTERPRISE', ?, 'zhuzhou1', current_timestamp)""")
                .params(uscc, name, year).update();
        return this;
    }
}
