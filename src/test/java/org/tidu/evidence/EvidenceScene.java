package org.tidu.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Contents;
import org.tidu.engine.Callers;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.Jobs;
import org.tidu.support.SignUps;
import org.tidu.support.TestClock;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** An enterprise of 天元区 with a declaration whose application it writes, and what it does with files, over HTTP as its browser would. */
public final class EvidenceScene {

    static final String TUS = "application/offset+octet-stream";
    private static final ObjectMapper JSON = new ObjectMapper();

    final ApplicationContext application;
    public final String uscc = SignUps.nextCode();
    public final String login = "evidence" + uscc.substring(10).toLowerCase();
    public final Visitor owner;
    public final DeclarationNumber number;

    public EvidenceScene(ApplicationContext application) {
        this.application = application;
        owner = application.getBean(Visitors.class).enterprise(uscc, login, SignUps.nextMobile());
        RoundId round = application.getBean(RoundFixture.class).open().id();
        listed();
        number = new DeclarationNumber(send("POST", "/api/rounds/" + round + "/declarations", Map.of("data", Contents.start())).json().path("number").asText());
        application.getBean(Jobs.class).run();
    }

    String address() {
        return "/api/declarations/" + number + "/evidence";
    }

    JsonNode list(Visitor who) {
        return who.get(address()).json();
    }

    Answer announce(String category, String name, long size) {
        return announce(owner, category, name, size, Map.of());
    }

    Answer announce(Visitor who, String category, String name, long size, Map<String, Object> more) {
        Map<String, Object> sent = new LinkedHashMap<>(Map.of("category", category, "name", name, "size", size));
        sent.putAll(more);
        return who.send("POST", address(), "application/json", json(sent));
    }

    /** Announced and sent in one piece; the id. */
    public String uploaded(String category, String name, byte[] content) {
        return uploaded(category, name, content, Map.of());
    }

    public String uploaded(String category, String name, byte[] content, Map<String, Object> more) {
        Answer announced = announce(owner, category, name, content.length, more);
        assertThat(announced.status()).as(announced.body()).isEqualTo(201);
        String id = announced.json().path("id").asText();
        Answer sent = patch(owner, id, 0, content);
        assertThat(sent.status()).as(sent.body()).isEqualTo(204);
        return id;
    }

    static Answer patch(Visitor who, String id, long offset, byte[] content) {
        return who.with("Tus-Resumable", "1.0.0").with("Upload-Offset", String.valueOf(offset))
                .send("PATCH", "/api/evidence-uploads/" + id, TUS, content);
    }

    static Answer head(Visitor who, String id) {
        return who.with("Tus-Resumable", "1.0.0").send("HEAD", "/api/evidence-uploads/" + id, null, null);
    }

    /** As its enterprise sees it. */
    JsonNode file(String id) {
        for (JsonNode file : list(owner).path("files")) {
            if (file.path("id").asText().equals(id)) {
                return file;
            }
        }
        throw new AssertionError("no file " + id);
    }

    String state(String id) {
        return file(id).path("state").asText();
    }

    /** Self-evaluation and application are handed in; the county has the case. */
    public void submitted() {
        complete(Contents.maturity(2.15));
        complete(Contents.application());
    }

    private void complete(Map<String, Object> data) {
        Answer answer = handedIn(data);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** What the enterprise is told when it hands its one open task in. */
    Answer handedIn(Map<String, Object> data) {
        Answer answer = owner.send("POST", task() + "/completion", "application/json", json(Map.of("data", data)));
        application.getBean(Jobs.class).run();
        return answer;
    }

    /** The address of the one open task. */
    public String task() {
        return "/api/tasks/" + owner.get("/api/tasks").json().at("/0/id").asText();
    }

    /** The county returns these items, a minute after the application has come. */
    public void returned(String... items) {
        application.getBean(TestClock.class).advance(Duration.ofMinutes(1));
        Tasks tasks = application.getBean(Tasks.class);
        TaskView review = tasks.openForBusinessKey(number.value()).get(0);
        application.getBean(Callers.class).as("officer", review.groups(), () -> {
            tasks.complete(review.id(), Map.of("decision", "RETURN", "reason", "请按要求补正", "items",
                    Arrays.stream(items).map(item -> Map.of("field", item, "comment", "请换成盖章的")).toList()));
            return null;
        });
        application.getBean(Jobs.class).run();
        application.getBean(TestClock.class).advance(Duration.ofMinutes(1));
    }

    /** What was handed in with a revision of the application, by name. */
    List<String> filed(int revision) {
        return jdbc().sql("select name from evidence_filing where declaration_number = ? and form_id = 'application' and revision = ? order by evidence_id")
                .params(number.value(), revision).query(String.class).list();
    }

    public Visitor county() {
        return application.getBean(Visitors.class).officer("evidence1", "county-430211");
    }

    public JdbcClient jdbc() {
        return application.getBean(JdbcClient.class);
    }

    private void listed() {
        var now = TestClock.START.atOffset(java.time.ZoneOffset.UTC);
        jdbc().sql("insert into roster_system_registration (uscc, name, filled, line_filled, workstation_filled, approved, imported_by, imported_at) "
                + "values (?, '株洲试验机械有限公司', true, true, true, true, 'test', ?)").params(uscc, now).update();
        jdbc().sql("insert into roster_basic_tier (uscc, name, factory_name, listed_on, imported_by, imported_at) "
                + "values (?, '株洲试验机械有限公司', '样例一号智能工厂', ?, 'test', ?)").params(uscc, now.toLocalDate().minusMonths(5), now).update();
    }

    private Answer send(String method, String path, Map<String, Object> body) {
        Answer answer = owner.send(method, path, "application/json", json(body));
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer;
    }

    private static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static byte[] part(byte[] content, int from, int to) {
        return Arrays.copyOfRange(content, from, to);
    }
}
