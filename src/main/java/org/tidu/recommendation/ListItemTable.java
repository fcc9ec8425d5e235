package org.tidu.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.recommendation.ListView.Counts;
import org.tidu.recommendation.paper.ListContent;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** Table {@code recommendation_item}: first the ranking as the officer gave it, then, locked, the list. */
@Component
class ListItemTable {

    private static final String ORDERED = "select declaration_number, recommended, item_rank, remark from recommendation_item "
            + "where list_id = ? order by case when item_rank is null then 1 else 0 end, item_rank, declaration_number";

    private final JdbcClient jdbc;

    ListItemTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The recommended by rank, then the others by number. */
    List<ListItem> of(ListRow list) {
        return jdbc.sql(ORDERED).param(list.id()).query(ListItemTable::item).list();
    }

    /** Some of them in the same order, from a place that counts from 0. */
    List<ListItem> some(ListRow list, int first, int most) {
        return jdbc.sql(ORDERED + " offset ? rows fetch first ? rows only").params(list.id(), first, most).query(ListItemTable::item).list();
    }

    /** How many items each list of a round has, by the list's id, and how many of them are recommended. */
    Map<String, Counts> counts(RoundId roundId) {
        Map<String, Counts> counted = new HashMap<>();
        jdbc.sql("select i.list_id, count(*) as items, sum(case when i.recommended then 1 else 0 end) as recommended "
                        + "from recommendation_list l join recommendation_item i on i.list_id = l.id where l.round_id = ? group by i.list_id")
                .param(roundId.value()).query((RowCallbackHandler) row -> counted.put(row.getString("list_id"),
                        new Counts(row.getInt("items"), row.getInt("recommended"), 0, 0, 0)));
        return counted;
    }

    void replace(ListRow list, List<ListItem> ranking) {
        clear(list);
        ranking.forEach(item -> insert(list, item, null));
    }

    void freeze(ListRow list, ListContent content) {
        clear(list);
        content.entries().forEach(entry -> insert(list,
                new ListItem(entry.number(), entry.recommended(), entry.rank(), entry.remark()),
                String.join("\n", entry.scenarioLines())));
    }

    private void clear(ListRow list) {
        jdbc.sql("delete from recommendation_item where list_id = ?").param(list.id()).update();
    }

    private void insert(ListRow list, ListItem item, String scenarioLines) {
        jdbc.sql("insert into recommendation_item (list_id, declaration_number, recommended, item_rank, remark, "
                        + "scenario_lines) values (?, ?, ?, ?, ?, ?)")
                .params(list.id(), item.number().value(), item.recommended(), item.rank(), item.remark(), scenarioLines)
                .update();
    }

    private static ListItem item(ResultSet row, int index) throws SQLException {
        return new ListItem(new DeclarationNumber(row.getString("declaration_number")), row.getBoolean("recommended"),
                row.getObject("item_rank", Integer.class), row.getString("remark"));
    }
}
