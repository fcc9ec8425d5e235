package org.tidu.round.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.term.RoundId;
import org.tidu.time.SqlTime;

/** Table {@code round_file}. What was withdrawn stays in it and is not given to anybody. */
@Component
class RoundFileTable {

    private static final String COLUMNS = "id, name, size_bytes, sha256, published_at";

    private final JdbcClient jdbc;

    RoundFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RoundId roundId, RoundFile file, byte[] content, String by) {
        jdbc.sql("insert into round_file (id, round_id, name, size_bytes, sha256, content, published_at, published_by) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(file.id(), roundId.value(), file.name(), file.size(), file.sha256(), content, SqlTime.utc(file.publishedAt()), by)
                .update();
    }

    /** In the order in which they were published. */
    List<RoundFile> of(RoundId roundId) {
        return jdbc.sql("select " + COLUMNS + " from round_file where round_id = ? and withdrawn_at is null order by published_at, id")
                .param(roundId.value()).query(RoundFileTable::file).list();
    }

    Optional<RoundFile> find(RoundId roundId, String id) {
        return jdbc.sql("select " + COLUMNS + " from round_file where round_id = ? and id = ? and withdrawn_at is null")
                .params(roundId.value(), id).query(RoundFileTable::file).optional();
    }

    byte[] content(String id) {
        return jdbc.sql("select content from round_file where id = ?").param(id)
                .query((row, index) -> row.getBytes("content")).single();
    }

    /** @return whether there was one to withdraw */
    boolean withdraw(RoundId roundId, String id, Instant at, String by) {
        return jdbc.sql("update round_file set withdrawn_at = ?, withdrawn_by = ? where round_id = ? and id = ? "
                        + "and withdrawn_at is null")
                .params(SqlTime.utc(at), by, roundId.value(), id).update() > 0;
    }

    private static RoundFile file(ResultSet row, int index) throws SQLException {
        return new RoundFile(row.getString("id"), row.getString("name"), row.getInt("size_bytes"), row.getString("sha256"),
                SqlTime.instant(row, "published_at"));
    }
}
