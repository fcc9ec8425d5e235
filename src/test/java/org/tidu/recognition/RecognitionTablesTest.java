package org.tidu.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.support.OnBothDatabases;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.EditionId;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

/** The tables of the review and the notice, alike on H2 and on PostgreSQL. */
class RecognitionTablesTest {

    private static final String NUMBER = "ZZ2025A-430211-0001";
    private static final Instant NOON = Instant.parse("2025-05-20T04:00:00.123456Z");

    @OnBothDatabases
    void should_keep_scores_visits_notices_and_objections(String name, DataSource database) {
        JdbcClient jdbc = migrated(database);

        keepsScores(new ExpertScoreTable(jdbc, new JdbcTemplate(database)));
        keepsOneVisit(new SiteVisits(jdbc), jdbc);
        keepsNotice(new NoticeTable(jdbc));
        keepsObjections(new ObjectionTable(jdbc));
    }

    private static void keepsScores(ExpertScoreTable scores) {
        List<Mark> marks = Sheets.dimensions().stream().map(dimension -> new Mark(dimension, dimension.most().setScale(1))).toList();
        ExpertScore full = new ExpertScore("review", "expert1", new DeclarationNumber(NUMBER), marks, "评语", NOON);
        scores.add(full);
        scores.add(new ExpertScore("review", "expert2", new DeclarationNumber(NUMBER), List.of(), "曾任该企业顾问", NOON));

        assertThat(scores.of("review")).extracting(ExpertScore::isRecused).containsExactly(false, true);
        assertThat(scores.of("review").get(0).marks()).extracting(Mark::points).isEqualTo(marks.stream().map(Mark::points).toList());
        assertThat(scores.of("review").get(0).total()).isEqualByComparingTo("100");
        assertThat(scores.of("review").get(0).scoredAt()).isEqualTo(NOON);
        assertThat(scores.of("another review")).isEmpty();
        assertThatThrownBy(() -> scores.add(full)).isInstanceOf(DuplicateKeyException.class);
    }

    private static void keepsOneVisit(SiteVisits visits, JdbcClient jdbc) {
        visits.add(new SiteVisits.SiteVisit("review", new DeclarationNumber(NUMBER), LocalDate.of(2025, 5, 19), "李工（省工信厅）", "相符",
                "CONFIRMED", "hunan1", NOON));

        assertThat(jdbc.sql("select visited_on from site_visit where review_id = 'review'")
                .query(LocalDate.class).single()).isEqualTo(LocalDate.of(2025, 5, 19));
    }

    private static void keepsNotice(NoticeTable notices) {
        PublicNotice notice = new PublicNotice(
                new DeclarationNumber(NUMBER), "株洲甲公司", "一号工厂", "天元区", new Tier("ADVANCED"), NOON, NOON.plusSeconds(60), null, null);
        notices.add(notice);

        assertThat(notices.find(new DeclarationNumber(NUMBER))).contains(notice);
        assertThat(notices.hold(new DeclarationNumber(NUMBER))).contains(notice);
        assertThat(notices.runningAt(NOON.plusSeconds(60))).containsExactly(notice);
        assertThat(notices.runningAt(NOON.plusSeconds(61))).isEmpty();
        notices.close(new DeclarationNumber(NUMBER), NOON, PublicNotice.CLEARED);
        notices.close(new DeclarationNumber(NUMBER), NOON, PublicNotice.UPHELD);
        assertThat(notices.find(new DeclarationNumber(NUMBER))).map(PublicNotice::outcome).contains(PublicNotice.CLEARED);
        assertThat(notices.runningAt(NOON)).isEmpty();
    }

    private static void keepsObjections(ObjectionTable objections) {
        ObjectionRequest request = new ObjectionRequest("张三", "13900000000", "𠮷".repeat(2000));
        objections.add("1", new DeclarationNumber(NUMBER), request, NOON, "account");
        objections.add("2", new DeclarationNumber(NUMBER), request, NOON.plusSeconds(1), "account");
        objections.handle("1", "REJECTED", "不属实", NOON, "hunan1");
        objections.lapse(new DeclarationNumber(NUMBER), NOON);

        assertThat(objections.of(new DeclarationNumber(NUMBER))).extracting(Objection::outcome).containsExactly("REJECTED", "LAPSED");
        assertThat(objections.of(new DeclarationNumber(NUMBER)).get(0).content()).isEqualTo(request.content());
    }

    private static JdbcClient migrated(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        CaseRows.insert(jdbc, new RoundId("round"), new DeclarationNumber(NUMBER), new EditionId("edition"), 5);
        return jdbc;
    }
}
