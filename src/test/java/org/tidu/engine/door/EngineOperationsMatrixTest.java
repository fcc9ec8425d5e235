package org.tidu.engine.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.engine.door.Operation.Section;
import org.tidu.support.Answer;
import org.tidu.support.CountyCases;
import org.tidu.support.RunningApplication;
import org.tidu.support.SignUps;
import org.tidu.support.Stored;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/**
 * Every operation of the engine, asked for by every kind of caller on a running server. What the table does not give is
 * refused before the engine sees it and changes nothing.
 */
@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineOperationsMatrixTest {

    private static final OperationsTable TABLE = OperationsFile.read();

    @Autowired
    private Visitors visitors;

    @Autowired
    private CountyCases cases;

    @Autowired
    private Stored stored;

    private final Map<String, Caller> callers = new TreeMap<>();

    /** @param who empty for those who may do nothing at all; status, what they are told then */
    private record Caller(Visitor visitor, String engine, String webapps, Set<Who> who, int status) {

        boolean may(EngineCall call) {
            return TABLE.find(call.section(), call.method(), call.path()).filter(one -> one.isFor(who)).isPresent();
        }

        Answer ask(EngineCall call) {
            String base = call.section() == Section.ENGINE ? engine : webapps;
            return visitor.send(call.method(), base + call.path(), "application/json", call.body());
        }
    }

    /** Once, and not before all: the engine of this context is put in place before each. */
    @BeforeEach
    void everybody() {
        if (!callers.isEmpty()) {
            return;
        }
        cases.open("430211");
        Set<Who> staff = EnumSet.of(Who.STAFF);
        session("expert", visitors.officer("door-expert", "experts-43"), staff);
        session("county", visitors.officer("door-county", "county-430211"), staff);
        session("city", visitors.officer("door-city", "city-4302"), staff);
        session("province", visitors.officer("door-province", "province-43"), staff);
        session("policy", visitors.officer("door-policy", "policy-owners"), staff);
        session("administrator", visitors.officer("door-admin", "camunda-admin"), EnumSet.of(Who.STAFF, Who.ADMINISTRATOR));
        callers.put("stranger", web(visitors.stranger(), Set.of(), 401));
        callers.put("enterprise", web(visitors.enterprise(SignUps.nextCode(), "door-shop", SignUps.nextMobile()), Set.of(), 403));
        callers.put("program", rest(visitors.program("door-program", "county-430211"), EnumSet.of(Who.PROGRAM), 403));
        callers.put("officer-as-program",
                rest(visitors.stranger().withBasic("door-county", Visitors.STAFF_PASSWORD), Set.of(), 403));
        callers.put("enterprise-as-program",
                rest(visitors.stranger().withBasic("door-shop", Visitors.ENTERPRISE_PASSWORD), Set.of(), 401));
    }

    private void session(String name, Visitor visitor, Set<Who> who) {
        callers.put(name, web(visitor, who, 403));
    }

    private static Caller web(Visitor visitor, Set<Who> who, int status) {
        return new Caller(visitor, "/camunda/api/engine/engine/default", "/camunda/api", who, status);
    }

    private static Caller rest(Visitor visitor, Set<Who> who, int status) {
        return new Caller(visitor, "/engine-rest", "/engine-rest", who, status);
    }

    private static List<EngineCall> calls() {
        return Stream.concat(EngineCall.ofTheEngine(), EngineCall.ofTheWebapps()).toList();
    }

    @Test
    void what_is_not_in_the_table_is_refused_to_everybody_and_leaves_no_trace() {
        Map<String, String> before = stored.everything();
        List<String> wrong = new ArrayList<>();
        int asked = 0;

        for (Map.Entry<String, Caller> caller : callers.entrySet()) {
            for (EngineCall call : calls().stream().filter(one -> !caller.getValue().may(one)).toList()) {
                Answer answer = caller.getValue().ask(call);
                asked++;
                if (answer.status() != caller.getValue().status()
                        || !answer.header("Content-Type").startsWith("application/problem+json")) {
                    wrong.add(caller.getKey() + " " + call + ": " + answer.status());
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(3500);
        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void what_is_in_the_table_gets_past_the_door_and_never_ends_in_an_error_of_the_server() {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Caller> caller : callers.entrySet()) {
            for (EngineCall call : calls().stream().filter(caller.getValue()::may).toList()) {
                Answer answer = caller.getValue().ask(call);
                if (answer.status() >= 500 || answer.header("Content-Type").startsWith("application/problem+json")) {
                    wrong.add(caller.getKey() + " " + call + ": " + answer.status() + answer.body());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Written by hand, apart from the table: what must stay shut, and what work cannot do without. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "/engine-door/expected.csv", numLinesToSkip = 1)
    void the_table_gives_what_people_need_and_keeps_what_harms(String method, String path, String open) {
        String filled = path.replace("{metrics-name}", "job-failed")
                .replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000");
        Set<String> may = Set.of(open.split(" "));
        EngineCall call = new EngineCall(Section.ENGINE, method, filled);

        for (String caller : List.of("county", "expert", "city", "province", "administrator", "program")) {
            Answer answer = callers.get(caller).ask(call);
            boolean shut = answer.header("Content-Type").startsWith("application/problem+json");
            boolean isOfficer = !caller.equals("administrator") && !caller.equals("program");
            assertThat(shut).as(caller + answer.body())
                    .isEqualTo(!may.contains(caller) && !(isOfficer && may.contains("officers")));
        }
    }
}
