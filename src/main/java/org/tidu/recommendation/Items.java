package org.tidu.recommendation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.recommendation.paper.ListContent;

/** Table {@code recommendation_item}: first the ranking as the officer gave it, then, locked, the list. */
@Component
class Items {

    private final JdbcClient jdbc;

    Items(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The recommended by rank, then the others by number. */
    List<ListItem> of(ListRow list) {
        return jdbc.sql("""
                select declaration_number, recommended, item_rank, remark from recommendation_item
                where list_id = ? order by case when item_rank is null then 1 else 0 end, item_rank, declaration_number
                """)
                .param(list.id())
                .query((row, index) -> new ListItem(row.getString("declaration_number"),
                        row.getBoolean("recommended"), row.getObject("item_rank", Integer.class),
                        row.getString("remark")))
                .list();
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
                .params(list.id(), item.number(), item.recommended(), item.rank(), item.remark(), scenarioLines)
                .update();
    }
}
