package org.tidu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.tidu.casefile.row.Stage;
import org.tidu.declaration.Journey;
import org.tidu.journeys.RoundWalk;
import org.tidu.notification.Messages;
import org.tidu.portal.ApiOperation;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.CountyReviews;
import org.tidu.support.Pdfs;
import org.tidu.support.ProcessTest;
import org.tidu.support.SignUps;
import org.tidu.support.Stored;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.workbench.version.RuleSetDrafts;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/**
 * docs/access.md, asked of a running server: every operation of docs/openapi.json by every kind of caller, with the case in
 * every state. Each says the status and whether anything is stored; what is refused, and what is read, changes nothing.
 * The operations of the engine have their own table and test: docs/engine-operations.md.
 */
@ProcessTest
// what all those callers were let do stays in its database: changes of names that wait for an answer, colleagues, texts
@DirtiesContext
class AccessTableTest {

    private static final AccessTable TABLE = AccessTable.read();
    private static final String NO_CASE = "any time";
    private static final String LISTS = "lists locked";

    /**
     * Who may do what is asked in full on one database. On the other each operation is asked in every second state and in each state every second
     * operation: what the statements answer there is seen, and the whole is no second time.
     */
    private static final boolean IS_HALF = "postgres".equals(System.getProperty("tidu.test.database"));

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Stored stored;

    @Autowired
    private JdbcClient jdbc;

    private final GoodBodies bodies = new GoodBodies();

    /** What was stored when it was last looked at. */
    private Map<String, String> before;

    @Test
    void every_operation_of_the_api_has_one_answer_for_every_state_of_a_case() {
        List<String> wrong = new ArrayList<>();
        for (ApiOperation operation : ApiOperation.all()) {
            int fixed = TABLE.of(operation, NO_CASE).size() + TABLE.of(operation, LISTS).size();
            for (CaseState state : CaseState.values()) {
                int rows = TABLE.of(operation, state).size() + fixed;
                if (rows != 1) {
                    wrong.add(operation + ", " + state + ": " + rows + " rows in docs/access.md");
                }
            }
        }
        List<String> known = ApiOperation.all().stream().map(ApiOperation::toString).toList();
        TABLE.rows().stream().filter(row -> !known.contains(row.operation()))
                .forEach(row -> wrong.add(row.operation() + " is not in docs/openapi.json"));

        assertThat(wrong).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_gets_the_answer_meant_for_them_whatever_the_state_of_the_case() {
        AccessCallers callers = new AccessCallers(application);
        StagedCases cases = new StagedCases(application, callers.uscc);
        // first the one for which jobs have to run: afterwards every case stands where it was put
        Stream<CaseState> states = Stream.concat(Stream.of(CaseState.PROVINCIAL_REVIEW),
                Arrays.stream(CaseState.values()).filter(state -> state != CaseState.PROVINCIAL_REVIEW));
        return states.map(state -> DynamicTest.dynamicTest(state.name(), () -> {
            DeclarationNumber number = new DeclarationNumber(cases.at(state));
            Scene scene = new Scene(callers, state, number, parameters(cases, number));
            scene.wrong().addAll(cases.addressedBeyondSight(number));
            before = stored.everything();
            List<ApiOperation> all = ApiOperation.all().stream().filter(operation -> !TABLE.of(operation, state).isEmpty()).toList();
            List<ApiOperation> operations = all.stream().filter(operation -> !IS_HALF || (all.indexOf(operation) + state.ordinal()) % 2 == 0).toList();
            operations.forEach(operation -> refusedAndRead(operation, TABLE.of(operation, state).get(0), scene));
            operations.forEach(operation -> {
                boolean ends = operation.path().endsWith("/withdrawal") || operation.path().endsWith("/papers") || operation.path().endsWith("/completion");
                stored(operation, TABLE.of(operation, state).get(0), ends ? () -> again(cases, scene) : () -> scene);
            });
            scene.assertNothingWrong();
            assertThat(stored.everything()).as("what was read again where something was written").isEqualTo(new Stored(jdbc).everything());
        }));
    }

    @TestFactory
    Stream<DynamicTest> each_gets_the_answer_meant_for_them_where_no_case_is_concerned() {
        AccessCallers callers = new AccessCallers(application);
        Visitor owner = callers.get("owner");
        for (int more = 0; more < 3; more++) {
            application.getBean(Visitors.class).enterprise(callers.uscc, "mate" + SignUps.nextMobile(), SignUps.nextMobile());
        }
        List<String> colleagues = membersAdministratorFirst(owner);
        // one to be read alone, one with all others
        application.getBean(Messages.class).toEnterprise(new CreditCode(callers.uscc), "提醒", "请核对", new DeclarationNumber("ZZ2025A-430211-0000"));
        application.getBean(Messages.class).toEnterprise(new CreditCode(callers.uscc), "提醒", "请核对", new DeclarationNumber("ZZ2025A-430211-0000"));
        Round round = application.getBean(RoundFixture.class).open();
        String file = callers.get("own city").post("/api/rounds/" + round.id() + "/files", Pdfs.MULTIPART,
                Pdfs.upload("通知.pdf", Pdfs.of("notice"))).json().path("id").asText();
        Map<String, String> parameters = new HashMap<>(Map.of("roundId", round.id().value(), "kind", "benchmark", "uscc", callers.uscc,
                "accountId", colleagues.get(1), "fileId", file, "jurisdiction", "NAT", "texts", "GUIDE"));
        RuleSetVersion draft = application.getBean(RuleSetDrafts.class).open("honours", 1, "owner1");
        parameters.putAll(Map.of("ruleSet", "honours", "version", "1", "draft", String.valueOf(draft.number()), "table", "honours"));
        parameters.put("report", "CHECK");
        parameters.put("evidenceId", "no-evidence");
        parameters.put("verification", "0000-0000-0000-0000");
        parameters.put("item", "1");
        String message = owner.get("/api/messages").json().at("/0/id").asText();
        // each caller ends what it has in its own order: what takes rights away comes last
        List<ApiOperation> operations = ApiOperation.all().stream()
                .filter(operation -> !TABLE.of(operation, NO_CASE).isEmpty())
                .sorted((one, other) -> Integer.compare(rank(one), rank(other))).toList();
        return operations.stream().map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
            parameters.put("id", operation.path().startsWith("/api/messages") ? message
                    : operation.path().startsWith("/api/experts") ? StagedCases.EXPERTS.get(0) : round.id().value());
            parameters.put("accountId", colleagues.get(operation.path().matches(".*/(approval|right)") ? 2 : 1));
            boolean appoints = operation.path().startsWith("/api/enterprises/");
            parameters.put("colleague", colleagues.get(appoints ? 0 : 2));
            parameters.put("another colleague", colleagues.get(2));
            bodies.draft(application.getBean(RuleSetVersions.class).find("honours", draft.number()).contentHash());
            before = stored.everything();
            Scene scene = new Scene(callers, null, new DeclarationNumber("ZZ2025A-430211-0000"), parameters);
            AccessTable.Row row = TABLE.of(operation, NO_CASE).get(0);
            refusedAndRead(operation, row, scene);
            stored(operation, row, () -> scene);
            scene.assertNothingWrong();
        }));
    }

    @TestFactory
    Stream<DynamicTest> each_gets_the_answer_meant_for_them_about_lists_that_are_locked() {
        AccessCallers callers = new AccessCallers(application);
        RoundWalk walk = application.getBean(RoundWalk.class);
        Journey journey = application.getBean(Journey.class);
        journey.listed();
        Round round = walk.open();
        DeclarationNumber number = new DeclarationNumber(journey.submitted(round));
        journey.officer(number, CountyReviews.recommends());
        walk.windowCloses();
        walk.rankAll(round.id() + ":430211");
        return ApiOperation.all().stream().filter(operation -> !TABLE.of(operation, LISTS).isEmpty())
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    before = stored.everything();
                    Scene scene = new Scene(callers, null, number, Map.of("roundId", round.id().value(), "areaCode", "430211"));
                    refusedAndRead(operation, TABLE.of(operation, LISTS).get(0), scene);
                    scene.assertNothingWrong();
                }));
    }

    private static List<String> membersAdministratorFirst(Visitor owner) {
        List<String> members = new ArrayList<>();
        owner.get("/api/enterprise").json().path("members").forEach(member ->
                members.add(member.path("role").asText().equals("ADMIN") ? 0 : members.size(), member.path("accountId").asText()));
        return members;
    }

    private static int rank(ApiOperation operation) {
        return switch (operation.toString()) {
            // what keeps an enterprise from submitting is undone before it submits
            case "POST /api/enterprises/{uscc}/refusal" -> -2;
            case "POST /api/enterprises/{uscc}/confirmation" -> -1;
            // asked for while a case is under way, then answered
            case "PUT /api/enterprise/profile/name" -> 1;
            case "POST /api/enterprises/{uscc}/name-change" -> 2;
            // after the one that marks a single message
            case "POST /api/messages/read" -> 1;
            // after what it would leave nothing to see of, or ends
            case "POST /api/workbench/rule-sets/{ruleSet}/drafts/{draft}/tables/{table}" -> 1;
            case "POST /api/workbench/rule-sets/{ruleSet}/drafts/{draft}/withdrawal" -> 2;
            case "POST /api/enterprise/members/{accountId}/approval" -> 1;
            case "PUT /api/enterprise/administrator" -> 3;
            case "DELETE /api/enterprise/members/{accountId}" -> 2;
            case "PUT /api/enterprise/members/{accountId}/right" -> 2;
            case "DELETE /api/rounds/{roundId}/files/{fileId}" -> 2;
            case "PUT /api/enterprises/{uscc}/administrator" -> 4;
            case "POST /api/password" -> 5;
            case "DELETE /api/session" -> 6;
            default -> 0;
        };
    }

    private static Map<String, String> parameters(StagedCases cases, DeclarationNumber number) {
        return Map.of("number", number.value(), "id", cases.task(number), "formId", "application", "revision", "1", "roundId", cases.round(number),
                "evidenceId", "no-evidence", "verification", "0000-0000-0000-0000", "list", "scenarios");
    }

    private Scene again(StagedCases cases, Scene scene) {
        DeclarationNumber number = new DeclarationNumber(cases.at(scene.state()));
        before = stored.everything();
        return new Scene(scene.callers(), scene.state(), number, parameters(cases, number), scene.wrong());
    }

    /** Everybody for whom nothing is to be stored: together they leave no trace. */
    private void refusedAndRead(ApiOperation operation, AccessTable.Row row, Scene scene) {
        row.answers().forEach((kind, expected) -> {
            if (!expected.isStored()) {
                scene.check(operation, kind, expected, ask(operation, kind, scene));
            }
        });
        Map<String, String> after = stored.everything();
        scene.unchanged(operation, before, after);
        before = after;
    }

    /** Those whose call is to be stored, one after the other. */
    private void stored(ApiOperation operation, AccessTable.Row row, Supplier<Scene> scenes) {
        row.answers().forEach((kind, expected) -> {
            if (expected.isStored()) {
                Scene scene = scenes.get();
                Map<String, String> unasked = before;
                scene.check(operation, kind, expected, ask(operation, kind, scene));
                before = stored.everything();
                scene.changed(operation, kind, unasked, before);
            }
        });
    }

    private Answer ask(ApiOperation operation, String kind, Scene scene) {
        String address = operation.at(scene.parameters());
        if (operation.toString().equals("GET /api/cases")) {
            address += "?q=" + scene.number();
        }
        if (operation.path().endsWith("/versions/{version}/file")) {
            address += "?path=decisions/common/honours.dmn";
        }
        GoodBodies.Body body = bodies.of(operation.toString(), scene.state() == null ? Stage.CLOSED : scene.state().stage,
                kind, scene.parameters().get(kind.equals("administrator") ? "another colleague" : "colleague"));
        return scene.callers().get(kind).send(operation.method(), address, body.type(), body.bytes());
    }
}
