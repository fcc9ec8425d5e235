package org.tidu.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.problem.NotFound;
import org.tidu.recommendation.paper.Frozen;
import org.tidu.term.RoundId;
import org.tidu.time.SqlTime;

/** Table {@code recommendation_list} and what was announced of it. */
@Component
class Lists {

    private final JdbcClient jdbc;
    private final Clock clock;

    Lists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void open(ListRef ref, String areaName) {
        insert(ref, areaName, 1);
    }

    /** The list that is open; when the last one is locked, the supplement that follows it. */
    ListRow openOrNext(ListRef ref) {
        ListRow last = get(ref);
        if (!last.isLocked()) {
            return last;
        }
        insert(ref, last.areaName(), last.no() + 1);
        return get(ref);
    }

    private void insert(ListRef ref, String areaName, int no) {
        jdbc.sql("insert into recommendation_list (id, round_id, list_level, area_code, area_name, list_no, status) "
                        + "values (?, ?, ?, ?, ?, ?, 'OPEN')")
                .params(UUID.randomUUID().toString(), ref.roundId().value(), ref.level().name(), ref.areaCode(), areaName, no)
                .update();
    }

    /** The last list of the area. */
    Optional<ListRow> find(ListRef ref) {
        return jdbc.sql("select * from recommendation_list where round_id = ? and list_level = ? and area_code = ? "
                        + "order by list_no desc fetch first 1 rows only")
                .params(ref.roundId().value(), ref.level().name(), ref.areaCode()).query(Lists::row).optional();
    }

    Optional<ListRow> find(ListRef ref, int no) {
        return jdbc.sql("select * from recommendation_list where round_id = ? and list_level = ? and area_code = ? and list_no = ?")
                .params(ref.roundId().value(), ref.level().name(), ref.areaCode(), no).query(Lists::row).optional();
    }

    /** What looks for candidates of the area, and what wakes it, wait for one another until the end of the transaction. */
    void hold(ListRef ref) {
        jdbc.sql("select id from recommendation_list where round_id = ? and list_level = ? and area_code = ? for update")
                .params(ref.roundId().value(), ref.level().name(), ref.areaCode()).query(String.class).list();
    }

    /** How many the area has recommended on lists that are locked. */
    int recommended(ListRef ref) {
        return jdbc.sql("select count(*) from recommendation_item i join recommendation_list l on l.id = i.list_id "
                        + "where l.round_id = ? and l.list_level = ? and l.area_code = ? and l.status = 'LOCKED' and i.recommended")
                .params(ref.roundId().value(), ref.level().name(), ref.areaCode()).query(Integer.class).single();
    }

    ListRow get(ListRef ref) {
        return find(ref).orElseThrow(() -> new NotFound("没有该地区的推荐名单"));
    }

    /** Counties in the order of their codes, the city after them; each with its supplements. */
    List<ListRow> inRound(RoundId roundId) {
        return jdbc.sql("select * from recommendation_list where round_id = ? order by list_level desc, area_code, list_no")
                .param(roundId.value()).query(Lists::row).list();
    }

    void decidedBy(ListRow list, String who) {
        jdbc.sql("update recommendation_list set decided_by = ? where id = ?").params(who, list.id()).update();
    }

    void lock(ListRow list, Instant at, String by, Frozen frozen) {
        jdbc.sql("update recommendation_list set status = 'LOCKED', locked_at = ?, locked_by = ?, content = ?, "
                        + "sha256 = ? where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), by, frozen.json(), frozen.sha256(), list.id()).update();
    }

    void announced(ListRow list) {
        jdbc.sql("insert into recommendation_announcement (list_id, announced_at) values (?, ?)")
                .params(list.id(), clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    boolean isAnnounced(ListRow list) {
        return jdbc.sql("select count(*) from recommendation_announcement where list_id = ?").param(list.id())
                .query(Integer.class).single() > 0;
    }

    /** The area has answered everything: no list of it follows in this round. */
    void concluded(ListRef ref) {
        jdbc.sql("insert into recommendation_conclusion (round_id, area_code, concluded_at) values (?, ?, ?)")
                .params(ref.roundId().value(), ref.areaCode(), clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    boolean isConcluded(ListRef ref) {
        return jdbc.sql("select count(*) from recommendation_conclusion where round_id = ? and area_code = ?")
                .params(ref.roundId().value(), ref.areaCode()).query(Integer.class).single() > 0;
    }

    /**
     * Has every county of the round finished? Whoever asks holds the city's row until the end of the
     * transaction: of several counties that finish at once, exactly one sees all of them finished.
     */
    boolean allCountiesConcludedExclusively(RoundId roundId) {
        jdbc.sql("select id from recommendation_list where round_id = ? and list_level = 'CITY' for update")
                .param(roundId.value()).query(String.class).list();
        return jdbc.sql("select count(*) from recommendation_list l where round_id = ? and list_level = 'COUNTY' "
                        + "and not exists (select 1 from recommendation_conclusion c where c.round_id = l.round_id "
                        + "and c.area_code = l.area_code)")
                .param(roundId.value()).query(Integer.class).single() == 0;
    }

    private static ListRow row(ResultSet row, int index) throws SQLException {
        return new ListRow(row.getString("id"),
                new ListRef(new RoundId(row.getString("round_id")), Level.valueOf(row.getString("list_level")),
                        row.getString("area_code")),
                row.getInt("list_no"), row.getString("area_name"), "LOCKED".equals(row.getString("status")), row.getString("decided_by"),
                SqlTime.instant(row, "locked_at"), row.getString("locked_by"), row.getString("sha256"));
    }
}
