package org.tidu.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.SqlTime;

/** Tables {@code expert_score} and {@code expert_mark}, a row for each mark. Rows are only ever added: a score handed in stands. */
@Repository
class ExpertScoreTable {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    ExpertScoreTable(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(ExpertScore score) {
        jdbc.sql("insert into expert_score (review_id, expert, declaration_number, recused, total, remark, scored_at) "
                        + "values (?, ?, ?, ?, ?, ?, ?)")
                .params(score.reviewId(), score.expert(), score.declarationNumber().value(), score.isRecused(),
                        score.isRecused() ? null : score.total(), score.remark(), score.scoredAt().atOffset(ZoneOffset.UTC))
                .update();
        List<Mark> marks = score.marks();
        if (!marks.isEmpty()) {
            batches.batchUpdate("insert into expert_mark (review_id, expert, dimension, mark_no, title, points, most) values (?, ?, ?, ?, ?, ?, ?)",
                    IntStream.range(0, marks.size()).mapToObj(index -> row(score, index, marks.get(index))).toList());
        }
    }

    private static Object[] row(ExpertScore score, int index, Mark mark) {
        return new Object[] {score.reviewId(), score.expert(), mark.dimension().field(), index + 1, mark.dimension().title(),
            mark.points(), mark.dimension().most()};
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
                new DeclarationNumber(row.getString("declaration_number")), marks, row.getString("remark"),
                SqlTime.instant(row, "scored_at"));
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(new ScoreDimension(row.getString("dimension"), row.getString("title"), row.getBigDecimal("most")),
                row.getBigDecimal("points"));
    }
}
