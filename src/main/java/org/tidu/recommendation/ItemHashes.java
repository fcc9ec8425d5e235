package org.tidu.recommendation;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.integrity.Findings;
import org.tidu.integrity.HashedTable;
import org.tidu.integrity.StoredRows;
import org.tidu.recommendation.paper.Frozen;

/** The items of a locked list are the entries of its content, which its hash covers: none altered, none added, none missing. */
@Component
class ItemHashes implements HashedTable {

    @Override
    public String name() {
        return "recommendation_item";
    }

    @Override
    public void read(StoredRows rows, Findings findings) {
        rows.each("select id, content from recommendation_list where status = 'LOCKED' order by id",
                list -> items(list.getString("id"), list.getString("content"), rows, findings));
    }

    private static void items(String list, String content, StoredRows rows, Findings findings) {
        Map<String, JsonNode> entries = new HashMap<>();
        Frozen.read(content).path("entries").forEach(entry -> entries.put(entry.path("number").asText(), entry));
        rows.each("select * from recommendation_item where list_id = ? order by declaration_number", item -> {
            String number = item.getString("declaration_number");
            findings.row(list + "/" + number, difference(item, entries.remove(number)));
        }, list);
        entries.keySet().stream().sorted().forEach(missing -> findings.row(list + "/" + missing, "名单 content 中有，表中没有"));
    }

    private static String difference(ResultSet item, JsonNode entry) throws SQLException {
        if (entry == null) {
            return "名单 content 中没有";
        }
        JsonNode rank = entry.path("rank");
        String lines = entry.path("scenarioLines").valueStream().map(JsonNode::asText).collect(Collectors.joining("\n"));
        boolean same = item.getBoolean("recommended") == entry.path("recommended").asBoolean()
                && Objects.equals(item.getObject("item_rank", Integer.class), rank.isNull() ? null : rank.asInt())
                && Objects.equals(item.getString("remark"), entry.path("remark").textValue())
                && lines.equals(item.getString("scenario_lines"));
        return same ? null : "recommended、item_rank、remark 或 scenario_lines 与名单 content 不符";
    }
}
