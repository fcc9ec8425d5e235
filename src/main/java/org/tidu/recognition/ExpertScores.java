package org.tidu.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code expert_score} and {@code expert_mark}, a row for each mark. Rows are only ever added: a score handed in stands. */
@Repository
class ExpertScores {

    private final JdbcClient jdbc;

    ExpertScores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ExpertScore score) {
        jdbc.sql("insert into expert_score (review_id, expert, declaration_number, recused, total, remark, scored_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(score.reviewId(), score.expert(), score.declarationNumber(), score.isRecused(),
                        score.isRecused() ? null : score.total(), score.remark(), score.scoredAt().atOffset(ZoneOffset.UTC))
                .update();
        int number = 0;
        for (Mark mark : score.marks()) {
            jdbc.sql("insert into expert_mark (review_id, expert, dimension, mark_no, title, points, most) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(score.reviewId(), score.expert(), mark.dimension().field(), ++number, mark.dimension().title(),
                            mark.points(), mark.dimension().most())
                    .update();
        }
    }

    List<ExpertScore> of(String reviewId) {
        Map<String, List<Mark>> marks = jdbc.sql("select * from expert_mark where review_id = ? order by expert, mark_no")
                .param(reviewId).query((row, index) -> Map.entry(row.getString("expert"), mark(row))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select * from expert_score where review_id = ? order by scored_at, expert")
                .param(reviewId).query((row, index) -> score(row, marks.getOrDefault(row.getString("expert"), List.of()))).list();
    }

    private static ExpertScore score(ResultSet row, List<Mark> marks) throws SQLException {
        return new ExpertScore(row.getString("review_id"), row.getString("expert"),
                row.getString("declaration_number"), marks, row.getString("remark"),
                row.getObject("scored_at", OffsetDateTime.class).toInstant());
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(new ScoreDimension(row.getString("dimension"), row.getString("title"), row.getBigDecimal("most")),
                row.getBigDecimal("points"));
    }
}
