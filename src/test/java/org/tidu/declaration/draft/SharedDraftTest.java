package org.tidu.declaration.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.declaration.Contents;
import org.tidu.problem.Conflict;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.AtOnce;
import org.tidu.support.Jobs;
import org.tidu.support.ProcessTest;
import org.tidu.support.SignUps;
import org.tidu.support.TestClock;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;

/** Two colleagues write one application: what each saved stays, whoever was first. */
@ProcessTest
class SharedDraftTest {

    private static final String ENTERPRISE = "application-enterprise";
    private static final String CHAPTERS = "application-chapters";

    @Autowired
    Visitors visitors;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftTable table;

    @Autowired
    TransactionTemplate transaction;

    private String uscc;
    private Visitor first;
    private Visitor second;
    private DeclarationNumber number;
    private String draft;

    @BeforeEach
    void givenTwoColleaguesBeforeAnApplication() {
        uscc = SignUps.nextCode();
        first = visitors.enterprise(uscc, "one" + SignUps.nextMobile(), SignUps.nextMobile());
        second = visitors.enterprise(uscc, "two" + SignUps.nextMobile(), SignUps.nextMobile());
        first.post("/api/enterprise/members/" + colleague() + "/approval", "");
        Answer started = first.post("/api/rounds/" + rounds.open().id() + "/declarations", json(Map.of("data", Contents.start())));
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        number = new DeclarationNumber(started.json().path("number").asText());
        jobs.run();
        draft = "/api/tasks/" + task("userTask_prepareApplication") + "/draft";
    }

    @Test
    void colleagues_in_different_parts_do_not_disturb_each_other() {
        assertThat(save(first, ENTERPRISE, 0, Map.of("representativeName", "李一")).status()).isEqualTo(200);
        assertThat(save(second, CHAPTERS, 0, Map.of("chapterBasis", "基础一")).status()).isEqualTo(200);
        assertThat(save(first, ENTERPRISE, 1, Map.of("representativeName", "李二")).json().path("version").asInt()).isEqualTo(2);
        assertThat(save(second, CHAPTERS, 1, Map.of("chapterBasis", "基础二")).json().path("version").asInt()).isEqualTo(2);

        JsonNode form = first.get(draft.replace("/draft", "")).json();
        assertThat(form.at("/data/representativeName").asText()).isEqualTo("李二");
        assertThat(form.at("/data/chapterBasis").asText()).isEqualTo("基础二");
        assertThat(stored(CHAPTERS)).isEqualTo("{\"chapterBasis\":\"基础二\"}");
    }

    @Test
    void both_begin_a_draft_at_once_and_neither_is_lost() {
        List<Integer> answers = atOnce(List.of(
                () -> save(first, ENTERPRISE, 0, Map.of("representativeName", "李一")).status(),
                () -> save(second, CHAPTERS, 0, Map.of("chapterBasis", "基础一")).status()));

        assertThat(answers).containsExactly(200, 200);
        assertThat(stored(ENTERPRISE)).contains("李一");
        assertThat(stored(CHAPTERS)).contains("基础一");
    }

    @Test
    void a_save_from_an_older_version_overwrites_nothing_and_is_kept_beside_the_colleagues_text() {
        save(first, CHAPTERS, 0, Map.of("chapterBasis", "起点"));
        save(first, CHAPTERS, 1, Map.of("chapterBasis", "先到的文字"));

        Answer late = save(second, CHAPTERS, 1, Map.of("chapterBasis", "后到的文字"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().at("/theirs/data/chapterBasis").asText()).isEqualTo("先到的文字");
        assertThat(late.json().at("/theirs/version").asInt()).isEqualTo(2);
        assertThat(late.json().path("detail").asText()).contains("两份都已保留");
        assertThat(stored(CHAPTERS)).isEqualTo("{\"chapterBasis\":\"先到的文字\"}");
        assertThat(second.get(draft + "/aside").json().at("/0/text/chapterBasis").asText()).isEqualTo("后到的文字");
    }

    @Test
    void a_save_from_a_draft_that_is_gone_is_told_and_begins_no_other() {
        String start = "/api/rounds/" + rounds.open().id() + "/start-draft";

        for (Answer late : List.of(save(second, CHAPTERS, 3, Map.of("chapterBasis", "后到的文字")),
                second.put(start, json(Map.of("version", 3, "data", Map.of("contactName", "周敏")))))) {
            assertThat(late.status()).as(late.body()).isEqualTo(409);
            assertThat(late.json().path("detail").asText()).contains("草稿已不在", "请先复制要保留的文字");
        }
        assertThat(jdbc.sql("select count(*) from form_draft where uscc = ?").param(uscc).query(Integer.class).single()).isZero();
    }

    @Test
    void the_text_not_chosen_can_be_read_until_the_draft_goes() {
        save(first, CHAPTERS, 0, Map.of("chapterBasis", "先到的文字"));
        save(second, CHAPTERS, 0, Map.of("chapterBasis", "后到的文字"));

        Answer chosen = second.put(draft, json(Map.of("section", CHAPTERS, "version", 1, "data", Map.of("chapterBasis", "后到的文字"),
                "aside", List.of(Map.of("path", "chapterBasis", "text", "先到的文字", "mine", false)))));

        assertThat(chosen.status()).as(chosen.body()).isEqualTo(200);
        assertThat(stored(CHAPTERS)).contains("后到的文字");
        JsonNode aside = first.get(draft + "/aside").json();
        assertThat(aside).as("what was refused is in the draft now").hasSize(1);
        assertThat(aside.at("/0/text").asText()).isEqualTo("先到的文字");
        assertThat(aside.at("/0/path").asText()).isEqualTo("chapterBasis");
    }

    @Test
    void the_same_sent_again_after_a_lost_answer_is_no_conflict() {
        save(first, CHAPTERS, 0, Map.of("chapterBasis", "文字"));

        Answer again = save(first, CHAPTERS, 0, Map.of("chapterBasis", "文字"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("version").asInt()).isEqualTo(1);
        assertThat(first.get(draft + "/aside").json()).isEmpty();
    }

    @Test
    void of_two_saves_from_one_version_at_the_same_moment_one_is_taken() {
        save(first, CHAPTERS, 0, Map.of("chapterBasis", "起点"));

        List<Integer> answers = atOnce(List.of(
                () -> save(first, CHAPTERS, 1, Map.of("chapterBasis", "甲")).status(),
                () -> save(second, CHAPTERS, 1, Map.of("chapterBasis", "乙")).status()));

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void who_writes_where_is_told_to_colleagues_for_a_minute_and_to_nobody_else() {
        save(first, CHAPTERS, 0, Map.of("chapterBasis", "起点"));

        JsonNode news = present(second, CHAPTERS);
        assertThat(news.at("/writers/0/section").asText()).isEqualTo(CHAPTERS);
        assertThat(news.at("/writers/0/name").asText()).isEqualTo("周敏");
        assertThat(news.path("writers")).as("without oneself").hasSize(1);
        assertThat(present(first, CHAPTERS).path("writers")).hasSize(1);
        Visitor other = visitors.enterprise(SignUps.nextCode(), "far" + SignUps.nextMobile(), SignUps.nextMobile());
        assertThat(other.post(draft + "/presence", json(Map.of("sections", List.of(CHAPTERS)))).status()).isEqualTo(404);

        clock.advance(Duration.ofSeconds(61));
        assertThat(present(second, CHAPTERS).path("writers")).isEmpty();
    }

    @Test
    void what_a_colleague_saved_meanwhile_is_not_lost_by_handing_in() {
        save(first, CHAPTERS, 0, Map.of("chapterBasis", "先"));
        save(second, CHAPTERS, 1, Map.of("chapterBasis", "后"));
        evaluated();

        Answer early = first.post(draft.replace("/draft", "/completion"), json(Map.of("data", Contents.application(), "drafts", Map.of(CHAPTERS, 1))));

        assertThat(early.status()).as(early.body()).isEqualTo(409);
        assertThat(early.json().path("detail").asText()).contains("没有提交");
        assertThat(stored(CHAPTERS)).contains("后");
        Answer sent = first.post(draft.replace("/draft", "/completion"), json(Map.of("data", Contents.application(), "drafts", Map.of(CHAPTERS, 2))));
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from form_draft_section where uscc = ? and context like ?").params(uscc, number + "%").query(Integer.class).single()).isZero();
    }

    @Test
    void of_a_save_and_a_handing_in_at_the_same_moment_one_is_told() {
        save(first, CHAPTERS, 0, Map.of("chapterBasis", "先"));
        evaluated();
        String completion = draft.replace("/draft", "/completion");

        List<Integer> answers = atOnce(List.of(
                () -> first.post(completion, json(Map.of("data", Contents.application(), "drafts", Map.of(CHAPTERS, 1)))).status(),
                () -> save(second, CHAPTERS, 1, Map.of("chapterBasis", "后")).status()));

        assertThat(answers.stream().filter(status -> status == 200).count()).as("%s", answers).isEqualTo(1);
        assertThat(answers).allMatch(status -> status == 200 || status == 404 || status == 409);
    }

    @Test
    void handing_in_waits_for_a_save_that_is_under_way_and_is_told_of_it() throws Exception {
        save(first, CHAPTERS, 0, Map.of("chapterBasis", "先"));
        String context = Drafts.ofTask(number, "application");
        ExecutorService handing = Executors.newSingleThreadExecutor();
        try {
            Future<?> handedIn = transaction.execute(status -> {
                table.alone(new CreditCode(uscc), context);
                table.replaced(new CreditCode(uscc), context, CHAPTERS, 1, "{\"chapterBasis\":\"后\"}", clock.instant(), "周敏");
                Future<?> begun = handing.submit(() -> transaction.executeWithoutResult(other -> drafts.handIn(new CreditCode(uscc), context, Map.of(CHAPTERS, 1))));
                assertThatThrownBy(() -> begun.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                return begun;
            });

            assertThatThrownBy(handedIn::get).hasCauseInstanceOf(Conflict.class);
            assertThat(stored(CHAPTERS)).contains("后");
        } finally {
            handing.shutdownNow();
        }
    }

    @Test
    void a_colleague_fills_in_and_hands_in_only_when_the_administrator_lets_them() {
        evaluated();
        assertThat(save(second, CHAPTERS, 0, Map.of("chapterBasis", "同事写的")).status()).isEqualTo(200);
        assertThat(second.get("/api/session").json().at("/enterprise/maySubmit").asBoolean(true)).isFalse();
        String completion = draft.replace("/draft", "/completion");
        Answer refused = second.post(completion, json(Map.of("data", Contents.application())));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("detail").asText()).contains("可以填写，不能提交", "周敏");
        assertThat(second.put("/api/enterprise/members/" + colleague() + "/right", "{\"right\":\"SUBMIT\"}").status()).isEqualTo(403);

        assertThat(first.put("/api/enterprise/members/" + colleague() + "/right", "{\"right\":\"SUBMIT\"}").json().path("maySubmit").asBoolean()).isTrue();

        Answer sent = second.post(completion, json(Map.of("data", Contents.application())));
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
    }

    @Test
    void a_right_is_taken_back_and_not_given_to_who_waits() {
        first.put("/api/enterprise/members/" + colleague() + "/right", "{\"right\":\"SUBMIT\"}");
        assertThat(first.put("/api/enterprise/members/" + colleague() + "/right", "{\"right\":\"FILL\"}").json().path("maySubmit").asBoolean(true)).isFalse();
        visitors.enterprise(uscc, "new" + SignUps.nextMobile(), SignUps.nextMobile());
        String waiting = member(one -> one.path("status").asText().equals("PENDING"));
        String administrator = member(one -> one.path("role").asText().equals("ADMIN"));

        assertThat(first.put("/api/enterprise/members/" + waiting + "/right", "{\"right\":\"SUBMIT\"}").status()).isEqualTo(409);
        assertThat(first.put("/api/enterprise/members/" + administrator + "/right", "{\"right\":\"FILL\"}").status()).isEqualTo(409);
    }

    @Test
    void a_part_that_does_not_exist_and_a_field_of_another_part_are_refused_by_name() {
        assertThat(save(first, "application-nowhere", 0, Map.of()).errorPaths()).containsExactly("section");
        assertThat(save(first, ENTERPRISE, 0, Map.of("chapterBasis", "x")).errorPaths()).containsExactly("data.chapterBasis");
        assertThat(save(first, ENTERPRISE, -1, Map.of()).errorPaths()).containsExactly("version");
        assertThat(first.put(draft, json(Map.of("section", CHAPTERS, "version", 0, "data", Map.of(),
                "aside", List.of(Map.of("path", " ", "text", "x", "mine", true))))).errorPaths()).containsExactly("aside[0].path");
        Map<String, Object> tooLong = Map.of("chapterBasis", "长".repeat(300_000), "chapterGoals", "长".repeat(40_000));
        assertThat(save(first, CHAPTERS, 0, tooLong).status()).isEqualTo(200);
        assertThat(save(first, "application-annexes", 0, Map.of("keyTechnologies", List.of("长".repeat(200_000)))).errorPaths()).containsExactly("data");
        assertThat(jdbc.sql("select count(*) from form_draft_section where uscc = ?").param(uscc).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void what_was_saved_in_one_piece_is_divided_into_its_parts() {
        Map<String, Object> whole = new HashMap<>(Contents.application());
        assertThat(save(first, null, 0, whole).status()).isEqualTo(200);
        assertThat(save(second, null, 0, Map.of("chapterBasis", "覆盖")).status()).as("never over what is there").isEqualTo(409);

        JsonNode form = first.get(draft.replace("/draft", "")).json();
        assertThat(form.path("drafts").valueStream().map(part -> part.path("section").asText())).contains(ENTERPRISE, CHAPTERS);
        assertThat(form.at("/data/chapterBasis").asText()).isEqualTo(whole.get("chapterBasis"));
        assertThat(save(first, CHAPTERS, 1, Map.of("chapterBasis", "新")).status()).isEqualTo(200);
        assertThat(first.get(draft + "?section=" + CHAPTERS).json().at("/data/chapterBasis").asText()).isEqualTo("新");
    }

    @Test
    void what_was_acknowledged_is_committed_and_seen_by_all_connections() {
        int version = 0;
        for (int letter = 1; letter <= 20; letter++) {
            Answer answer = save(first, CHAPTERS, version, Map.of("chapterBasis", "字".repeat(letter)));
            version = answer.json().path("version").asInt();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(stored(CHAPTERS)).isEqualTo("{\"chapterBasis\":\"" + "字".repeat(letter) + "\"}");
        }
        assertThat(version).isEqualTo(20);
    }

    @Test
    void a_part_can_be_saved_as_often_as_somebody_writes() {
        for (int version = 0; version < 130; version++) {
            Answer answer = save(first, CHAPTERS, version, Map.of("chapterBasis", "第 " + version + " 稿"));

            assertThat(answer.status()).as("%d: %s", version, answer.body()).isEqualTo(200);
        }
        assertThat(stored(CHAPTERS)).contains("第 129 稿");
    }

    private Answer save(Visitor who, String section, int version, Map<String, Object> data) {
        Map<String, Object> body = new HashMap<>(Map.of("version", version, "data", data));
        body.put("section", section);
        return who.put(draft, json(body));
    }

    private JsonNode present(Visitor who, String section) {
        return who.post(draft + "/presence", json(Map.of("sections", List.of(section)))).json();
    }

    private String stored(String section) {
        return jdbc.sql("select content from form_draft_section where uscc = ? and section = ?").params(uscc, section).query(String.class).single();
    }

    private void evaluated() {
        Answer answer = first.post("/api/tasks/" + task("userTask_selfEvaluateMaturity") + "/completion", json(Map.of("data", Contents.maturity(2.15))));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        jobs.run();
    }

    private static List<Integer> atOnce(List<IntSupplier> saves) {
        Integer[] answers = new Integer[saves.size()];
        AtOnce.run(saves.size(), index -> answers[index] = saves.get(index).getAsInt());
        return List.of(answers);
    }

    private String task(String key) {
        return first.get("/api/tasks").json().valueStream().filter(task -> task.path("key").asText().equals(key))
                .map(task -> task.path("id").asText()).findFirst().orElseThrow();
    }

    private String colleague() {
        return member(one -> one.path("loginName").asText().startsWith("two"));
    }

    private String member(Predicate<JsonNode> which) {
        return first.get("/api/enterprise").json().path("members").valueStream().filter(which).findFirst().orElseThrow().path("accountId").asText();
    }

    private static String json(Map<String, Object> values) {
        try {
            return new ObjectMapper().writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
