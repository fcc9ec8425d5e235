package org.tidu.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Tasklist and the portal ask for a county's, the city's and the province's officer, and for an enterprise. */
final class ListCalls {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final int TASKLIST = 50;
    private static final int PORTAL = 100;
    private static final String CHOSEN_ORDER = "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"desc\"}]}";

    private final List<ListCall> calls = new ArrayList<>();

    private ListCalls() {}

    static List<ListCall> of(int port, DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        ListCalls all = new ListCalls();
        DemoClient county = DemoClient.ofOfficer(port, "tianyuan1");
        all.tasklist("county", county);
        all.portal("county", county, jdbc);
        all.portal("city", DemoClient.of(port, "zhuzhou1"), jdbc);
        all.portal("province", DemoClient.of(port, "hunan1"), jdbc);
        all.enterprise(DemoClient.ofEnterprise(port));
        return all.calls;
    }

    /** A list as Tasklist opens it: its page and its count. */
    private void tasklist(String who, DemoClient client) {
        for (JsonNode list : client.json(ENGINE + "/filter?resourceType=Task&firstResult=0&maxResults=2000")) {
            String path = ENGINE + "/filter/" + list.path("id").asText();
            String name = list.path("name").asText();
            boolean told = name.equals("本县市区待办") || name.equals("我的任务");
            calls.add(new ListCall(who, name + " list", TASKLIST, told,
                    () -> client.post(path + "/list?firstResult=0&maxResults=15", CHOSEN_ORDER)));
            calls.add(new ListCall(who, name + " count", TASKLIST, told, () -> client.post(path + "/count", CHOSEN_ORDER)));
        }
    }

    private void portal(String who, DemoClient client, JdbcClient jdbc) {
        String firm = jdbc.sql("select enterprise_name from declaration_case where number like 'ZZ2030A-430211%' "
                + "order by number fetch first 1 rows only").query(String.class).single();
        String round = jdbc.sql("select round_id from declaration_case where number like 'ZZ2031A%' "
                + "fetch first 1 rows only").query(String.class).single();
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("cases", "/api/cases");
        asked.put("cases, page 11", "/api/cases?cursor=" + eleventh(client));
        asked.put("cases, closed", "/api/cases?stage=CLOSED");
        asked.put("cases, county review", "/api/cases?stage=COUNTY_REVIEW");
        asked.put("cases, public notice", "/api/cases?stage=PUBLIC_NOTICE");
        asked.put("cases of one county", "/api/cases?county=430211");
        asked.put("text, one firm", "/api/cases?q=" + encoded(firm));
        asked.put("text, a trade", "/api/cases?q=" + encoded("轨道装备股"));
        asked.put("text, nearly all", "/api/cases?q=" + encoded("有限公司"));
        asked.put("text, common pairs, none", "/api/cases?q=" + encoded("有限机械"));
        asked.put("text, none", "/api/cases?q=" + encoded("没有的名称"));
        asked.put("text, part of a number", "/api/cases?q=430211-0000777");
        asked.put("text, end of a number", "/api/cases?q=0777");
        asked.put("text, beginning of a number", "/api/cases?q=ZZ2030A-4302");
        asked.put("text, a number without hyphens", "/api/cases?q=ZZ2030A4302110000777");
        asked.put("rosters", "/api/rosters");
        asked.put("roster", "/api/rosters/system-registration");
        asked.put("roster, text", "/api/rosters/basic-tier?q=" + encoded("轨道装备股"));
        asked.put("messages", "/api/messages");
        asked.put("notices", "/api/notices");
        asked.put("rounds", "/api/rounds");
        asked.put("lists of a closed round", "/api/rounds/" + closedRound(jdbc) + "/lists");
        if (who.equals("city")) {
            asked.put("enterprises, text", "/api/enterprises?q=" + encoded("轨道装备股"));
        }
        asked.forEach((name, path) -> calls.add(new ListCall(who, name, PORTAL, true, () -> client.get(path))));
        calls.add(new ListCall(who, "lists of the open round", PORTAL, false, () -> client.get("/api/rounds/" + round + "/lists")));
    }

    private void enterprise(DemoClient client) {
        Map.of("own cases", "/api/declarations", "own tasks", "/api/tasks", "messages", "/api/messages")
                .forEach((name, path) -> calls.add(new ListCall("enterprise", name, PORTAL, true, () -> client.get(path))));
    }

    private static String eleventh(DemoClient client) {
        String cursor = "";
        for (int page = 0; page < 10; page++) {
            cursor = client.json("/api/cases?cursor=" + cursor).path("next").asText("");
        }
        return cursor;
    }

    private static String closedRound(JdbcClient jdbc) {
        return jdbc.sql("select round_copy from bench_round order by turn fetch first 1 rows only").query(String.class).single();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
