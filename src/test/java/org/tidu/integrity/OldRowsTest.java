package org.tidu.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.casefile.row.Stage;
import org.tidu.integrity.command.Checked;
import org.tidu.support.EarlierDatabase;
import org.tidu.support.OnBothDatabases;

/** What stood in the database before stages were data and verdicts carried hashes is brought along. */
class OldRowsTest {

    private static final String AT = "timestamp with time zone '2025-04-0%d 00:00:00.123456+00:00'";

    @OnBothDatabases
    void history_that_told_stages_in_words_tells_them_as_data_and_keeps_its_order(String vendor, DataSource database) {
        EarlierDatabase earlier = new EarlierDatabase(vendor, database);
        JdbcClient old = earlier.at("153");
        aCase(old);
        // given two lines of one instant, written to the database in the other order
        event(old, 3, 2, "进入「条件核验」");
        event(old, 3, 1, "提交申报书");
        event(old, 1, 0, "启动申报");
        for (Stage stage : Stage.values()) {
            if (stage != Stage.CLOSED && stage != Stage.ASSESSMENT) {
                event(old, 4, stage.ordinal() + 3, "进入「" + nameOfTheTime(stage) + "」");
            }
        }
        event(old, 5, 20, "办结：已认定");
        event(old, 5, 21, "县级审核：同意推荐");

        JdbcClient now = earlier.now();

        List<String> lines = now.sql("select what || ' ' || kind || ' ' || coalesce(stage, '-') from case_event order by entry_number")
                .query(String.class).list();
        assertThat(lines).startsWith("启动申报 NOTED -", "提交申报书 NOTED -", "进入「条件核验」 STAGE_ENTERED ASSESSMENT")
                .endsWith("办结：已认定 CASE_CLOSED CLOSED", "县级审核：同意推荐 NOTED -").hasSize(16);
        for (Stage stage : Stage.values()) {
            assertThat(lines).filteredOn(line -> line.endsWith(" " + stage.name())).as(stage.name()).hasSize(1);
        }
        assertThat(now.sql("insert into case_event (declaration_number, happened_at, who, what, kind) values "
                + "('N-1', current_timestamp, '系统', '又一行', 'NOTED')").update()).isEqualTo(1);
        assertThat(now.sql("select what from case_event order by entry_number desc").query(String.class).list().get(0)).isEqualTo("又一行");
    }

    @OnBothDatabases
    void a_verdict_from_before_gets_the_hash_the_program_works_out(String vendor, DataSource database) {
        EarlierDatabase earlier = new EarlierDatabase(vendor, database);
        JdbcClient old = earlier.at("153");
        for (int verdict = 1; verdict <= 2; verdict++) {
            old.sql("insert into assessment_receipt (id, declaration_number, purpose, rule_set_id, rule_set_hash, edition_id, in_force_from, "
                    + "tier, facts, conditions, eligible, direct_recognition, assessed_at, jurisdiction, edition) values ('" + verdict
                    + "', 'N-1', '提交', 'HN-2025', 'sha256:', 'edition', '2025-01-01', 'ADVANCED', '{\"名称\":\"𠮷\"}', '[]', "
                    + (verdict == 1) + ", " + (verdict == 2) + ", " + AT.formatted(verdict) + ", 'HN', '2025年')").update();
        }

        JdbcClient now = earlier.now();
        now.sql("create table act_ge_bytearray (name_ varchar(255), deployment_id_ varchar(64))").update();

        assertThat(Checked.database(earlier.source()).tables())
                .contains(new TableCount("assessment_receipt", 2, 0));
    }

    @OnBothDatabases
    void the_six_marks_of_an_old_sheet_are_rows_and_those_of_a_recusal_none(String vendor, DataSource database) {
        EarlierDatabase earlier = new EarlierDatabase(vendor, database);
        JdbcClient old = earlier.at("201");
        aCase(old);
        old.sql("insert into expert_score (review_id, expert, declaration_number, recused, maturity, infrastructure, technology, "
                + "replicability, benefit, plan, total, remark, scored_at) values ('review', 'expert1', 'N-1', false, 20, 15, 24.5, 14, 13, 9, "
                + "95.5, '评语', " + AT.formatted(1) + ")").update();
        old.sql("insert into expert_score (review_id, expert, declaration_number, recused, remark, scored_at) values ('review', 'expert2', "
                + "'N-1', true, '回避', " + AT.formatted(1) + ")").update();

        JdbcClient now = earlier.now();

        assertThat(now.sql("select dimension || ' ' || cast(points as varchar(9)) || ' ' || cast(most as varchar(9)) from expert_mark order by mark_no").query(String.class).list())
                .containsExactly("scoreMaturity 20.0 20.0", "scoreInfrastructure 15.0 15.0", "scoreTechnology 24.5 25.0",
                        "scoreReplicability 14.0 15.0", "scoreBenefit 13.0 15.0", "scorePlan 9.0 10.0");
        assertThat(now.sql("select total from expert_score where not recused").query(java.math.BigDecimal.class).single())
                .isEqualByComparingTo("95.5");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> now.sql("update expert_score set remark = '改'").update())
                .hasMessageContaining("are kept");
    }

    private static void aCase(JdbcClient jdbc) {
        jdbc.sql("insert into declaration_round (id, title, round_year, tier, status, city_code, province_code, opens_at, closes_at, "
                + "county_deadline_at, city_deadline_at, notice_working_days, rule_set_id, created_at) values ('round', '批次', 2025, "
                + "'ADVANCED', 'OPEN', '4302', '43', " + AT.formatted(1) + ", " + AT.formatted(2) + ", " + AT.formatted(3) + ", "
                + AT.formatted(4) + ", 5, 'HN-2025', " + AT.formatted(1) + ")").update();
        jdbc.sql("insert into declaration_case (number, round_id, round_title, uscc, enterprise_name, factory_name, county_code, "
                + "county_name, tier, stage, outcome, deadline_at, created_at, updated_at) values ('N-1', 'round', '批次', "
                + "'91430200MA4L16JN4X', '企业', '工厂', '430211', '天元区', 'ADVANCED', 'CLOSED', 'RECOGNISED', " + AT.formatted(2) + ", "
                + AT.formatted(1) + ", " + AT.formatted(5) + ")").update();
    }

    private static void event(JdbcClient jdbc, int day, int sequence, String what) {
        jdbc.sql("insert into case_event (id, declaration_number, happened_at, sequence_number, who, what) values (?, 'N-1', "
                + AT.formatted(day) + ", ?, '系统', ?)").params("e" + sequence, sequence, what).update();
    }

    private static String nameOfTheTime(Stage stage) {
        return stage == Stage.REGISTRATION ? "系统登记核对" : stage.text();
    }
}
