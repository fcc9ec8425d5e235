package org.tidu.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Contents;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.Jobs;
import org.tidu.support.SignUps;
import org.tidu.support.TestClock;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.workbench.version.RuleSetDrafts;

/** An enterprise with a declaration whose application is to be written, and everybody who might meddle with it. */
class ApiScene {

    static final String OWNER = "enterprise";

    private final Visitors visitors;
    private final Map<String, Visitor> callers = new LinkedHashMap<>();
    private final Map<String, String> parameters = new LinkedHashMap<>();

    ApiScene(ApplicationContext application) throws JsonProcessingException {
        visitors = application.getBean(Visitors.class);
        String uscc = SignUps.nextCode();
        Visitor owner = visitors.enterprise(uscc, "owner" + uscc.substring(12).toLowerCase(), SignUps.nextMobile());
        Round round = application.getBean(RoundFixture.class).open();
        callers.put("anonymous", visitors.stranger());
        callers.put(OWNER, owner);
        String other = SignUps.nextCode();
        callers.put("other enterprise", visitors.enterprise(
                other, "other" + other.substring(12).toLowerCase(), SignUps.nextMobile()));
        callers.put("county", visitors.officer("scene1", "county-430211"));
        callers.put("other county", visitors.officer("scene2", "county-430203"));
        callers.put("city", visitors.officer("scene3", "city-4302"));
        callers.put("province", visitors.officer("scene4", "province-43"));
        callers.put("administrator", visitors.officer("scene5", "camunda-admin"));
        callers.put("policy owner", visitors.officer("scene6", "policy-owners"));
        callers.values().forEach(caller -> caller.get("/api/session"));

        register(application.getBean(JdbcClient.class), uscc);
        Answer started = send(owner, "POST", "/api/rounds/" + round.id() + "/declarations", Contents.start());
        application.getBean(Jobs.class).run();
        send(owner, "POST", "/api/tasks/" + task(owner) + "/completion", Contents.maturity(2.15));
        application.getBean(Jobs.class).run();

        parameters.put("number", started.json().path("number").asText());
        parameters.put("id", task(owner));
        parameters.put("roundId", round.id().value());
        parameters.put("areaCode", "430211");
        parameters.put("uscc", uscc);
        parameters.put("accountId", owner.get("/api/enterprise").json().at("/members/0/accountId").asText());
        parameters.put("kind", "benchmark");
        parameters.put("jurisdiction", "NAT");
        parameters.put("texts", "GUIDE");
        parameters.put("fileId", "no-file");
        parameters.put("verification", "0000-0000-0000-0000");
        parameters.put("ruleSet", "honours");
        parameters.put("version", "1");
        parameters.put("draft", String.valueOf(application.getBean(RuleSetDrafts.class).open("honours", 1, "scene6").number()));
        parameters.put("table", "honours");
        parameters.put("formId", "application");
        parameters.put("revision", "1");
        parameters.put("report", "CHECK");
        parameters.put("item", "1");
        parameters.put("list", "scenarios");
        parameters.put("evidenceId", "00000000-0000-0000-0000-000000000000");
    }

    /** Somebody who has just opened the first page. */
    Visitor newcomer() {
        return visitors.stranger();
    }

    /** By what they are. */
    Map<String, Visitor> callers() {
        return callers;
    }

    /** Real values for the parameters of addresses, all of the one declaration. */
    Map<String, String> parameters() {
        return parameters;
    }

    private static void register(JdbcClient jdbc, String uscc) {
        var now = TestClock.START.atOffset(java.time.ZoneOffset.UTC);
        jdbc.sql("insert into roster_system_registration (uscc, name, filled, line_filled, workstation_filled, approved, imported_by, imported_at) "
                + "values (?, '株洲试验机械有限公司', true, true, true, true, 'test', ?)").params(uscc, now).update();
        jdbc.sql("insert into roster_basic_tier (uscc, name, factory_name, listed_on, imported_by, imported_at) "
                + "values (?, '株洲试验机械有限公司', '样例一号智能工厂', ?, 'test', ?)")
                .params(uscc, now.toLocalDate().minusMonths(5), now).update();
    }

    private static Answer send(Visitor owner, String method, String path, Map<String, Object> data)
            throws JsonProcessingException {
        Answer answer = owner.send(method, path, "application/json",
                new ObjectMapper().writeValueAsBytes(Map.of("data", data)));
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer;
    }

    private static String task(Visitor owner) {
        return owner.get("/api/tasks").json().at("/0/id").asText();
    }
}
