package org.tidu.recognition;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code expert_score}. Rows are only ever added: a score handed in stands. */
@Repository
class ExpertScores {

    private final JdbcClient jdbc;

    ExpertScores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ExpertScore score) {
        JdbcClient.StatementSpec insert = jdbc.sql("""
                insert into expert_score (review_id, expert, declaration_number, recused, maturity, infrastructure,
                    technology, replicability, benefit, plan, total, remark, scored_at)
                values (:reviewId, :expert, :number, :recused, :maturity, :infrastructure,
                    :technology, :replicability, :benefit, :plan, :total, :remark, :scoredAt)""")
                .param("reviewId", score.reviewId())
                .param("expert", score.expert())
                .param("number", score.declarationNumber())
                .param("recused", score.isRecused())
                .param("total", score.isRecused() ? null : score.total())
                .param("remark", score.remark())
                .param("scoredAt", score.scoredAt().atOffset(ZoneOffset.UTC));
        for (ScoreDimension dimension : ScoreDimension.values()) {
            insert = insert.param(dimension.column(), score.marks().get(dimension));
        }
        insert.update();
    }

    List<ExpertScore> of(String reviewId) {
        return jdbc.sql("select * from expert_score where review_id = ? order by scored_at, expert")
                .param(reviewId).query(ExpertScores::score).list();
    }

    private static ExpertScore score(ResultSet row, int index) throws SQLException {
        return new ExpertScore(row.getString("review_id"), row.getString("expert"),
                row.getString("declaration_number"), marks(row), row.getString("remark"),
                row.getObject("scored_at", OffsetDateTime.class).toInstant());
    }

    private static Map<ScoreDimension, BigDecimal> marks(ResultSet row) throws SQLException {
        Map<ScoreDimension, BigDecimal> marks = new EnumMap<>(ScoreDimension.class);
        if (!row.getBoolean("recused")) {
            for (ScoreDimension dimension : ScoreDimension.values()) {
                marks.put(dimension, row.getBigDecimal(dimension.column()));
            }
        }
        return marks;
    }
}
