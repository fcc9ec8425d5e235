package org.tidu.portal;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tidu.support.Answer;
import org.tidu.support.Pdfs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.Visitor;

/** Every operation of the document, every kind of caller, every kind of nonsense: refused in Chinese, nothing stored. */
@ProcessTest
class BadInputTest {

    private static final List<String> STRANGE_VALUES = List.of("unknown", "00000000-0000-0000-0000-000000000000", "-1",
            "null", "x".repeat(300), "x".repeat(5000), "%F0%9F%8F%AD", "%E6%A2%AF%E5%BA%A6", "%00", "%0A", "%27%20or%201=1",
            "a%2Fb", "..%2F..%2Fsession", "a;b=c", "%25", "%7B%7D", "%C3%28");
    private static final List<String> STRANGE_QUERIES = List.of("", "abc", "-1", "99999999999999999999", "1.5",
            "x".repeat(7000), "%00", "%F0%9F%8F%AD", "%25%5F", "%5C", "%27", "%C3%28");

    /** They take more: files of rules. */
    private static final Set<String> WITH_RULES = Set.of("/api/replays", "/api/sliders", "/api/workbench/rule-sets/{ruleSet}/drafts/{draft}/changes");

    /** Of what is sent by somebody who may not send anything there, one in so many. */
    private static final int TURNED_AWAY = 15;

    /** The same of somebody who is answered like another one before. */
    private static final int ALIKE = 4;

    @Autowired
    ApplicationContext application;

    @Autowired
    Stored stored;

    private final Refusals softly = new Refusals();
    private ApiScene scene;
    private final Set<String> answeredSo = new HashSet<>();
    private int turn;

    @BeforeEach
    void givenADeclarationAndEverybodyAround() throws Exception {
        scene = new ApiScene(application);
    }

    @Test
    void a_bad_body_is_refused_and_the_field_named() {
        forEach((who, caller, operation) -> {
            if (operation.body() == null) {
                return;
            }
            tried(operation.toString(), BadBody.of(operation.body()), bad -> {
                Answer answer = caller.send(
                        operation.method(), operation.at(scene.parameters()), bad.type(), bad.bytes());
                String what = operation + " by " + who + ", " + bad;
                softly.refused(what, answer);
                if (answer.status() == 400 && bad.field() != null) {
                    softly.assertThat(answer.errorPaths()).as(what + ": " + answer.body()).contains(bad.field());
                }
                if (bad.what().contains("MiB")) {
                    softly.assertThat(answer.status()).as(what).isIn(401, WITH_RULES.contains(operation.path()) ? 400 : 413);
                }
                return answer;
            });
        });
    }

    @Test
    void a_strange_address_is_refused() {
        forEach((who, caller, operation) -> {
            if (!operation.hasPathParameters()) {
                return;
            }
            tried(operation.toString(), STRANGE_VALUES, value -> {
                Answer answer = send(caller, operation, operation.atAny(value));
                softly.refused(operation + " by " + who + " with " + value, answer);
                return answer;
            });
        });
    }

    @Test
    void a_strange_query_is_refused_or_finds_nothing() {
        forEach((who, caller, operation) -> {
            for (String query : operation.queries()) {
                tried(operation + " " + query, STRANGE_QUERIES, value -> {
                    Answer answer = caller.get(operation.at(scene.parameters()) + "?" + query + "=" + value);
                    String what = operation + " by " + who + " with " + query + "=" + value;
                    if (answer.status() != 200) {
                        softly.refused(what, answer);
                    }
                    if (answer.status() == 400 && !answer.errorPaths().isEmpty()) {
                        softly.assertThat(answer.errorPaths()).as(what).containsExactly(query);
                    }
                    return answer;
                });
            }
        });
    }

    @Test
    void what_belongs_to_another_enterprise_does_not_exist_for_this_one() {
        Visitor other = scene.callers().get("other enterprise");
        for (ApiOperation operation : ApiOperation.all()) {
            if (operation.path().matches(".*\\{(number|id|accountId)}.*") && !operation.open()) {
                Answer answer = send(other, operation, operation.at(scene.parameters()));
                softly.assertThat(answer.status()).as(operation + ": " + answer.body()).isIn(403, 404);
            }
        }
        softly.assertAll();
    }

    @Test
    void a_change_without_the_token_or_with_a_wrong_one_is_refused() {
        String session = scene.callers().get(ApiScene.OWNER).cookie("TIDUSESSION");
        Map<String, String> before = stored.now();
        for (ApiOperation operation : ApiOperation.all()) {
            if (!operation.needsToken()) {
                continue;
            }
            for (String token : List.of("", "wrong")) {
                Visitor forger = scene.newcomer().with("Cookie", "TIDUSESSION=" + session + "; TIDU-XSRF=right")
                        .with("X-TIDU-XSRF", token);
                Answer answer = send(forger, operation, operation.at(scene.parameters()));
                softly.refused(operation + " with token '" + token + "'", answer);
                softly.assertThat(answer.status()).as(operation.toString()).isEqualTo(403);
            }
        }
        softly.assertThat(stored.now()).isEqualTo(before);
        softly.assertAll();
    }

    @Test
    void a_method_that_is_not_there_and_a_format_nobody_gives_are_refused() {
        forEach((who, caller, operation) -> {
            String address = operation.at(scene.parameters());
            softly.refused("PATCH " + operation.path() + " by " + who, caller.send("PATCH", address, "application/json",
                    "{}".getBytes(StandardCharsets.UTF_8)));
            softly.refused("unknown address by " + who, caller.get(address + "/nonsense"));
        });
        Answer wrongMethod = scene.callers().get("city").send("PATCH", "/api/rounds", null, null);
        softly.assertThat(wrongMethod.status()).isEqualTo(405);
        softly.assertThat(wrongMethod.header("Allow")).contains("GET");
        Answer wrongFormat = scene.newcomer().with("Accept", "application/xml").get("/api/rounds");
        softly.assertThat(wrongFormat.status()).isEqualTo(406);
        softly.refused("wrong format", wrongFormat);
        softly.assertAll();
    }

    /**
     * All of it by whoever gets past the door, and is the first to be answered so there. Who is turned away at the door is
     * turned away whatever is sent, and who is answered as somebody before is let no further: of these each tries some, others in each place.
     */
    private <T> void tried(String where, List<T> nonsense, Function<T, Answer> answer) {
        int status = answer.apply(nonsense.get(0)).status();
        boolean triedBefore = !answeredSo.add(where + " " + status);
        int stride = Set.of(401, 403).contains(status) ? TURNED_AWAY : triedBefore ? ALIKE : 1;
        for (int which = stride == 1 ? 1 : 1 + turn++ % stride; which < nonsense.size(); which += stride) {
            answer.apply(nonsense.get(which));
        }
    }

    private interface Attempt {
        void by(String who, Visitor caller, ApiOperation operation);
    }

    /** Nothing may be stored by any caller of any operation. */
    private void forEach(Attempt attempt) {
        for (ApiOperation operation : ApiOperation.all()) {
            Map<String, String> before = stored.now();
            scene.callers().forEach((who, caller) -> attempt.by(who, caller, operation));
            softly.assertThat(stored.now()).as(operation + " stored something").isEqualTo(before);
        }
        softly.assertAll();
    }

    private static Answer send(Visitor caller, ApiOperation operation, String address) {
        if (operation.upload()) {
            return caller.send(operation.method(), address, Pdfs.MULTIPART, Pdfs.upload("表.xlsx", Pdfs.of("no sheet")));
        }
        return operation.method().equals("GET") || operation.body() == null
                ? caller.send(operation.method(), address, null, null)
                : caller.send(operation.method(), address, "application/json", BadBody.good(operation.body()));
    }
}
