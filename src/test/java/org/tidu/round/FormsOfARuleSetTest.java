package org.tidu.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.assessment.NewJurisdiction;
import org.tidu.declaration.Contents;
import org.tidu.declaration.correction.Correction;
import org.tidu.declaration.correction.Corrections;
import org.tidu.problem.Conflict;
import org.tidu.support.Answer;
import org.tidu.support.Jobs;
import org.tidu.support.NextEdition;
import org.tidu.support.ProcessTest;
import org.tidu.support.SignUps;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.EditionId;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** A province that does not exist asks by an application of its own: tables and forms alone, no line of Java. Beside it Hunan asks as ever. */
@ProcessTest
class FormsOfARuleSetTest {

    private static final Path ROOT = Path.of("src/test/resources/another-set-of-forms");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    NextEdition next;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Rounds table;

    @Autowired
    RoundPublication publication;

    @Autowired
    RoundForms forms;

    @Autowired
    Visitors visitors;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Corrections corrections;

    private EditionId edition;
    private Visitor firm;
    private String number;

    private static Map<String, String> files() {
        Map<String, String> files = new HashMap<>(NewJurisdiction.files());
        try (Stream<Path> all = Files.walk(ROOT)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(ROOT.relativize(file).toString(), Files.readString(file));
            }
            return files;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @BeforeEach
    void givenAnEditionWithTheProvince() {
        edition = new EditionId(next.holding(files()));
    }

    @AfterEach
    void asBefore() {
        next.takeBack();
    }

    private void declaredIn(Round round) {
        firm = visitors.enterprise(SignUps.nextCode(), "forms" + SignUps.nextMobile(), SignUps.nextMobile());
        Answer started = post("/api/rounds/" + round.id().value() + "/declarations", Contents.start());
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        number = started.json().path("number").asText();
        jobs.run();
    }

    private Answer post(String path, Map<String, Object> data) {
        return firm.send("POST", path, "application/json", JSON.valueToTree(Map.of("data", data)).toString().getBytes(StandardCharsets.UTF_8));
    }

    private String task(String key) {
        for (JsonNode task : firm.get("/api/tasks").json()) {
            if (task.path("key").asText().equals(key)) {
                return "/api/tasks/" + task.path("id").asText();
            }
        }
        throw new AssertionError("no task " + key);
    }

    private static List<String> parts(JsonNode task) {
        return task.at("/schema/components").findValuesAsText("part");
    }

    @Test
    void its_application_is_shown_checked_asked_about_and_kept_as_the_application() {
        declaredIn(rounds.open(edition, "XX-2026", "ADVANCED"));
        String application = task("userTask_prepareApplication");

        JsonNode shown = firm.get(application).json();
        assertThat(parts(shown)).containsExactly("xx-application-profile", "xx-application-results");
        assertThat(firm.put(application + "/draft", "{\"section\": \"xx-application-profile\", \"version\": 0, \"data\": {\"motto\": \"稳\"}}").status()).isEqualTo(200);
        assertThat(firm.put(application + "/draft", "{\"section\": \"application-enterprise\", \"version\": 0, \"data\": {}}").status()).as("no part of this form").isEqualTo(400);

        JsonNode checked = post(application + "/check", Map.of("lateOrdersBefore", 4, "lateOrdersAfter", 9, "enterpriseSize", "LARGE")).json();
        assertThat(checked.path("errors").findValuesAsText("path")).as("the size is no question of this form").containsExactly("enterpriseSize", "motto", "truthCommitment");
        assertThat(checked.path("questions").findValuesAsText("question")).containsExactly("延误订单一般越低越好，建设后 9 单 高于建设前 4 单，请核对两个数值是否填反");
        assertThat(checked.path("computed").findValuesAsText("text")).containsExactly("比建设前变差 5 单");

        assertThat(post(task("userTask_selfEvaluateMaturity") + "/completion", Contents.maturity(2.15)).status()).isEqualTo(200);
        jobs.run();
        assertThat(post(application + "/completion", Map.of("lateOrdersAfter", 9)).errorPaths()).contains("data.motto");
        Answer handedIn = post(application + "/completion", Map.of("motto", "稳中求进", "truthCommitment", true, "lateOrdersBefore", 9, "lateOrdersAfter", 4));
        assertThat(handedIn.status()).as(handedIn.body()).isEqualTo(200);
        assertThat(jdbc.sql("select content from declaration_document where form_id = 'application'").query(String.class).single())
                .isEqualTo("{\"lateOrdersAfter\":4,\"lateOrdersBefore\":9,\"motto\":\"稳中求进\",\"truthCommitment\":true}");
        jobs.run();

        JsonNode read = visitors.officer("forms-county", "county-430211").get("/api/declarations/" + number + "/documents/application/1").json();
        assertThat(parts(read)).containsExactly("xx-application-profile", "xx-application-results");
        assertThat(read.path("computed").findValuesAsText("text")).containsExactly("比建设前改善 5 单");
    }

    @Test
    void another_tier_of_it_and_another_jurisdiction_ask_by_the_forms_that_all_ask_by() {
        FormSet basic = forms.of(rounds.open(edition, "XX-2026", "BASIC"));
        FormSet hunan = forms.of(rounds.open(edition));

        for (FormSet set : List.of(basic, hunan)) {
            assertThat(set.form("application")).isEqualTo("application");
            assertThat(set.results()).isEqualTo("application-results");
            assertThat(set.paper()).isEqualTo("application");
        }
        assertThat(forms.schema(hunan, "application").components()).hasSize(10);
        FormSet advanced = forms.of(rounds.open(edition, "XX-2026", "ADVANCED"));
        assertThat(advanced.form("declaration-start")).isEqualTo("declaration-start");
        assertThat(advanced.form("application")).as("whatever was asked before").isEqualTo("xx-application");
        assertThat(advanced.results()).isEqualTo("xx-results");
        assertThat(corrections.form(new Correction(Map.of("motto", "稳"), Set.of("motto"), false), advanced)).as("what is returned is corrected in it")
                .contains("xx-application-profile").doesNotContain("application-enterprise");
    }

    /** When its rule set is in force. */
    private static Instant in2026(Instant instant) {
        return instant.plus(Duration.ofDays(365));
    }

    @Test
    void a_round_that_would_ask_by_a_form_there_is_not_is_not_published() {
        Map<String, String> broken = files();
        broken.remove("forms/xx-application.form");
        next.takeBack();
        next.holding(broken);
        RoundId id = new RoundId(UUID.randomUUID().toString());
        Round like = rounds.open();
        table.create(new Round(id, "样例省批次", 2026, new Tier("ADVANCED"), RoundStatus.DRAFT, "4302", "43", in2026(like.opensAt()), in2026(like.closesAt()),
                in2026(like.countyDeadlineAt()), in2026(like.cityDeadlineAt()), 5, null, "XX-2026", null));

        assertThatThrownBy(() -> publication.publish(id)).isInstanceOf(Conflict.class).hasMessageContaining("表“填报的表单”（decisions/example/2026/xx-2026-forms.dmn）第 1 行“申报书”列写的表单 xx-application 不齐（版本中没有模型文件 forms/xx-application.form）");
        assertThat(table.find(id).orElseThrow().status()).isEqualTo(RoundStatus.DRAFT);
    }
}
