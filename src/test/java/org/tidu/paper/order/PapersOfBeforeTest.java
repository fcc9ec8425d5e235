package org.tidu.paper.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.casefile.document.Documents;
import org.tidu.support.EarlierDatabase;
import org.tidu.support.OnBothDatabases;
import org.tidu.term.DeclarationNumber;

/** Papers that stood in the database before each named what it prints (V364). */
class PapersOfBeforeTest {

    private static final String MADE = "7K3M-Q2WX-94TB-HRZ6";
    private static final String WAITS = "8K3M-Q2WX-94TB-HRZ6";

    private static String at(int hour, int minute) {
        return "timestamp with time zone '2025-04-25 %02d:%02d:00+00:00'".formatted(hour, minute);
    }

    private static void filled(JdbcClient old) {
        old.sql("insert into declaration_round (id, title, round_year, tier, status, city_code, province_code, opens_at, closes_at, "
                + "county_deadline_at, city_deadline_at, notice_working_days, rule_set_id, created_at) values ('round', '批次', 2025, 'ADVANCED', 'OPEN', "
                + "'4302', '43', " + String.join(", ", at(0, 0), at(21, 0), at(22, 0), at(23, 0)) + ", 5, 'HN-2025', " + at(0, 0) + ")").update();
        old.sql("insert into declaration_case (number, round_id, round_title, uscc, enterprise_name, factory_name, county_code, county_name, tier, stage, "
                + "deadline_at, created_at, updated_at) values ('N-1', 'round', '批次', '91430200MA4L16JN4X', '企业', '工厂', '430211', '天元区', 'ADVANCED', "
                + "'COUNTY_REVIEW', " + String.join(", ", at(21, 0), at(0, 0), at(0, 0)) + ")").update();
        document(old, Documents.START, 1, at(9, 0));
        document(old, Documents.MATURITY, 1, at(9, 30));
        document(old, Documents.APPLICATION, 1, at(10, 0));
        document(old, Documents.START, 2, at(11, 0));
        document(old, Documents.APPLICATION, 2, at(12, 0));
        document(old, Documents.START, 3, at(13, 0));
        paper(old, MADE, 1, "READY", at(14, 0));
        old.sql("insert into application_paper_file (verification, kind, content, sha256, size_bytes, made_at) values (?, 'DOCX', ?, ?, 1, " + at(14, 1) + ")")
                .params(MADE, new byte[] {1}, "0".repeat(64)).update();
        paper(old, WAITS, 2, "WAITING", at(12, 30));
    }

    private static void document(JdbcClient old, String form, int revision, String receivedAt) {
        old.sql("insert into declaration_document (declaration_number, form_id, revision, content, sha256, received_at, received_from) values ('N-1', ?, ?, "
                + "'{}', 'hash', " + receivedAt + ", 'li')").params(form, revision).update();
    }

    private static void paper(JdbcClient old, String verification, int revision, String state, String askedAt) {
        old.sql("insert into application_paper (verification, declaration_number, revision, state, progress, attempts, asked_at, asked_by) values (?, 'N-1', ?, "
                + "?, 0, 0, " + askedAt + ", 'li')").params(verification, revision, state).update();
    }

    @OnBothDatabases
    void each_names_what_had_been_handed_in_by_then_and_before_the_next_revision(String vendor, DataSource database) {
        EarlierDatabase earlier = new EarlierDatabase(vendor, database);
        filled(earlier.at("363"));
        Map<String, List<String>> before = earlier.rows();

        JdbcClient now = earlier.now();

        assertThat(earlier.again(before)).as("nothing else").isEqualTo(before);
        PaperTable papers = new PaperTable(now);
        assertThat(papers.find(MADE).orElseThrow().printed()).isEqualTo("application 1, declaration-start 2, maturity-self-evaluation 1");
        assertThat(papers.find(WAITS).orElseThrow().printed()).isEqualTo("application 2, declaration-start 2, maturity-self-evaluation 1");
        assertThat(papers.find(new DeclarationNumber("N-1"), 2, "application 2, declaration-start 3, maturity-self-evaluation 1")).isEmpty();
        assertThatThrownBy(() -> now.sql("update application_paper set printed = 'application 2'").update()).isInstanceOf(DataAccessException.class);
        now.sql("update application_paper set state = 'MAKING' where verification = ?").param(WAITS).update();
    }
}
