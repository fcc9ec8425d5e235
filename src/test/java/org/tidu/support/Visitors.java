package org.tidu.support;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.area.Groups;
import org.tidu.engine.access.StaffDirectory;

/** Brings visitors to the running application, signed in or not. */
@TestComponent
public class Visitors {

    public static final String STAFF_PASSWORD = "Brücke-am-Fluss-88";
    public static final String ENTERPRISE_PASSWORD = "lotus2025pond";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Environment environment;
    private final StaffDirectory staff;
    private final JdbcClient jdbc;

    Visitors(Environment environment, StaffDirectory staff, JdbcClient jdbc) {
        this.environment = environment;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    public Visitor stranger() {
        return new Visitor(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    /** Somebody who comes through the proxy from an address of their own. */
    public Visitor strangerElsewhere() {
        int number = NEXT.getAndIncrement();
        return stranger().at("198.18." + number / 250 + "." + (number % 250 + 1));
    }

    /** A staff user in these groups, made when missing, signed in to portal and web apps. */
    public Visitor officer(String id, String... groups) {
        hire(id, groups);
        Visitor visitor = stranger();
        visitor.logIn(id, STAFF_PASSWORD);
        // the page of the web app hands out its token
        visitor.get("/camunda/app/tasklist/default/");
        return visitor;
    }

    /** A program of the staff, which may use {@code /engine-rest} and acts for these groups. */
    public Visitor program(String id, String... groups) {
        hire(id, Stream.concat(Stream.of(groups), Stream.of(Groups.REST_CLIENTS)).toArray(String[]::new));
        return stranger().withBasic(id, STAFF_PASSWORD);
    }

    public void hire(String id, String... groups) {
        staff.ensureUser(id, id, null, STAFF_PASSWORD, List.of(groups));
    }

    /** A person of the enterprise with this code, signed up and signed in; a list the city imported confirms the enterprise. */
    public Visitor enterprise(String uscc, String loginName, String mobile) {
        return enterprise(uscc, loginName, mobile, "");
    }

    public Visitor enterprise(String uscc, String loginName, String mobile, String email) {
        Visitor visitor = strangerElsewhere();
        visitor.get("/api/session");
        SignUps.list(jdbc, uscc);
        visitor.post("/api/registrations", SignUps.json(uscc, loginName, mobile, email, ENTERPRISE_PASSWORD));
        visitor.logIn(loginName, ENTERPRISE_PASSWORD);
        return visitor;
    }
}
