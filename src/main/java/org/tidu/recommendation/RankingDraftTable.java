package org.tidu.recommendation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.problem.Conflict;
import org.tidu.time.SqlTime;

/** Table {@code recommendation_draft}: the order of an area as far as it has got. */
@Component
class RankingDraftTable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;
    private final Lists lists;
    private final Clock clock;

    RankingDraftTable(JdbcClient jdbc, Lists lists, Clock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.clock = clock;
    }

    RankingDraft of(ListRef ref) {
        return jdbc.sql("select * from recommendation_draft where round_id = ? and area_code = ?")
                .params(ref.roundId().value(), ref.areaCode()).query(RankingDraftTable::draft).optional().orElse(RankingDraft.NONE);
    }

    /**
     * @param version the one the draft is made from
     * @throws Conflict when a colleague has saved another meanwhile; nothing is overwritten
     */
    @Transactional
    public void save(ListRef ref, int version, List<RankingDraft.Row> rows, String who) {
        lists.hold(ref);
        RankingDraft before = of(ref);
        if (before.version() != version) {
            throw new Conflict("排序草稿已由 " + before.savedBy() + " 修改，未保存您的改动；请刷新页面后再排");
        }
        String sql = version == 0
                ? "insert into recommendation_draft (content, saved_at, saved_by, version, round_id, area_code) values (?, ?, ?, ?, ?, ?)"
                : "update recommendation_draft set content = ?, saved_at = ?, saved_by = ?, version = ? where round_id = ? and area_code = ?";
        jdbc.sql(sql).params(json(rows), clock.instant().atOffset(ZoneOffset.UTC), who, version + 1, ref.roundId().value(),
                ref.areaCode()).update();
    }

    private static String json(List<RankingDraft.Row> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RankingDraft draft(ResultSet row, int index) throws SQLException {
        try {
            return new RankingDraft(row.getInt("version"), SqlTime.instant(row, "saved_at"),
                    row.getString("saved_by"), JSON.readValue(row.getString("content"), new TypeReference<>() {}));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
