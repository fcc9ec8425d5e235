package org.tidu.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.tidu.support.Answer;
import org.tidu.support.Eventually;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;

/** What an owner does with a draft before it is handed in: rows accepted, checked, run, replayed; each over the API. */
@TestComponent
public class ReadyChange {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Visitors visitors;

    ReadyChange(Visitors visitors) {
        this.visitors = visitors;
    }

    /** Everything but the confirmations. */
    public void reported(String who, String ruleSet, int number) {
        rowsAccepted(who, ruleSet, number);
        checkedAndRun(who, ruleSet, number);
        replayed(who, ruleSet, number);
    }

    public void rowsAccepted(String who, String ruleSet, int number) {
        Visitor owner = owner(who);
        for (JsonNode report : owner.get(version(ruleSet, number) + "/rows").json()) {
            ArrayNode names = JSON.createArrayNode();
            report.path("causes").forEach(cause -> cause.path("rows").forEach(row -> names.add(row.path("name").asText())));
            if (!names.isEmpty()) {
                ObjectNode body = JSON.createObjectNode().put("path", report.path("path").asText()).put("reason", "按新通知").put("contentHash", hash(owner, ruleSet, number));
                body.set("names", names);
                done(owner.post(draft(ruleSet, number) + "/rows/acceptance", body.toString()), 200);
            }
        }
    }

    public void checkedAndRun(String who, String ruleSet, int number) {
        for (String kind : List.of("CHECK", "ROWS")) {
            done(owner(who).post(version(ruleSet, number) + "/reports/" + kind, ""), 200);
        }
    }

    public JsonNode replayed(String who, String ruleSet, int number) {
        return done(owner(who).post(version(ruleSet, number) + "/reports/REPLAY", "{\"replay\":\"" + replay(who, ruleSet, number, "{}") + "\"}"), 200);
    }

    /**
     * A replay that is over.
     *
     * @param cases which, as JSON
     * @return its id
     */
    public String replay(String who, String ruleSet, int number, String cases) {
        Visitor owner = owner(who);
        JsonNode replay = done(owner.post("/api/replays", "{\"ruleSet\":\"" + ruleSet + "\",\"files\":{},\"version\":{\"ruleSet\":\"" + ruleSet
                + "\",\"number\":" + number + "},\"cases\":" + cases + "}"), 201);
        String id = replay.path("id").asText();
        JsonNode ended = Eventually.seen("the replay ends", () -> owner.get("/api/replays/" + id).json(), ReadyChange::isOver);
        assertThat(ended.path("state").asText()).isEqualTo("DONE");
        return id;
    }

    private static boolean isOver(JsonNode replay) {
        return !List.of("PREPARING", "RUNNING").contains(replay.path("state").asText());
    }

    private Visitor owner(String who) {
        return visitors.officer(who, "policy-owners");
    }

    private static JsonNode done(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }

    private static String hash(Visitor owner, String ruleSet, int number) {
        return owner.get(version(ruleSet, number)).json().at("/version/contentHash").asText();
    }

    private static String version(String ruleSet, int number) {
        return "/api/workbench/rule-sets/" + ruleSet + "/versions/" + number;
    }

    private static String draft(String ruleSet, int number) {
        return "/api/workbench/rule-sets/" + ruleSet + "/drafts/" + number;
    }
}
