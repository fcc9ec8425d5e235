package org.tidu.recommendation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.CaseRow;
import org.tidu.term.RoundId;
import org.tidu.time.SqlTime;

/** The places of cases on signed lists, for those who may see the lists. */
@Component
public class RecommendedPlaces {

    private final JdbcClient jdbc;
    private final ListAccess access;

    RecommendedPlaces(JdbcClient jdbc, ListAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** The county's place before the city's. */
    public List<RecommendedPlace> of(CaseRow row) {
        record Line(ListRef ref, RecommendedPlace place) {}
        return jdbc.sql("select l.*, i.recommended, i.item_rank, i.remark from recommendation_item i "
                        + "join recommendation_list l on l.id = i.list_id "
                        + "where i.declaration_number = ? and l.status = 'LOCKED' order by l.list_level desc, l.list_no")
                .param(row.number().value())
                .query((line, index) -> new Line(
                        new ListRef(new RoundId(line.getString("round_id")), Level.valueOf(line.getString("list_level")), line.getString("area_code")),
                        new RecommendedPlace(line.getString("area_name"), line.getInt("list_no"), line.getBoolean("recommended"),
                                line.getObject("item_rank", Integer.class), line.getString("remark"),
                                SqlTime.instant(line, "locked_at"))))
                .list().stream().filter(line -> access.maySee(line.ref())).map(Line::place).toList();
    }
}
