package org.tidu.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Contents;
import org.tidu.declaration.Journey;
import org.tidu.engine.edition.Editions;
import org.tidu.journeys.RoundWalk;
import org.tidu.round.Round;
import org.tidu.support.Answer;
import org.tidu.support.CountyReviews;
import org.tidu.support.Pdfs;
import org.tidu.support.ProcessTest;
import org.tidu.support.Unprotected;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.EditionId;

/** Who owns the database can switch the triggers off; what is altered then is named. */
@ProcessTest
class AlteredRowsTest {

    @Autowired
    Journey journey;

    @Autowired
    RoundWalk walk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Visitors visitors;

    @Autowired
    IntegrityCheck check;

    @Autowired
    Editions editions;

    private static final String EVIDENCE = DigestUtils.sha256Hex(new byte[1]);
    private static final String PAPER = "7K3M-Q2WX-94TB-HRZ6";

    private DeclarationNumber number;
    private String file;

    /** An alteration of the only row that meets the condition, the key by which it has to be named, and how it is found again. */
    private record Change(String table, String where, String set, String named, String found) {

        Change(String table, String where, String set, String named) {
            this(table, where, set, named, where);
        }
    }

    @BeforeEach
    void a_case_has_reached_the_province() {
        journey.listed();
        Round round = walk.open();
        number = journey.start(round).number();
        jdbc.sql("insert into evidence_blob values ('" + EVIDENCE + "', 'key', 1, 'application/pdf', null)").update();
        jdbc.sql("insert into evidence_file (id, declaration_number, uscc, category, name, unaudited, size_bytes, state, media_type, sha256, created_at, "
                + "created_by, received_at) values ('evidence', ?, ?, 'OTHER', '证明.pdf', false, 1, 'SCANNING', 'application/pdf', '" + EVIDENCE
                + "', current_timestamp, '张样例', current_timestamp)").params(number.value(), Journey.MEMBER.uscc().value()).update();
        journey.enterprise(number, Contents.maturity(2.15));
        journey.enterprise(number, Contents.with(Contents.with(Contents.with(Contents.application(), "scenarios",
                Contents.scenarios(9)), "exceptionRequested", true), "exceptionReason", "第十个场景将于下月验收"));
        journey.officer("tianyuan1", number, Map.of("decision", "WAIVE", "reason", "第十个场景已安装，下月验收"));
        journey.officer("zhuzhou1", number, Map.of("decision", "SIGN", "reason", "情况属实，同意按特殊情况认可"));
        jdbc.sql("insert into application_paper (verification, declaration_number, revision, printed, state, progress, attempts, asked_at, asked_by) "
                + "values ('" + PAPER + "', ?, 1, 'application 1', 'READY', 100, 1, current_timestamp, 'member')").param(number.value()).update();
        jdbc.sql("insert into application_paper_file (verification, kind, content, sha256, size_bytes, made_at) values ('" + PAPER
                + "', 'DOCX', ?, '" + EVIDENCE + "', 1, current_timestamp)").param(new byte[] {0}).update();
        journey.officer(number, CountyReviews.recommends());
        walk.windowCloses();
        walk.rankAll(round.id() + ":430211");
        journey.officer(number, Map.of("decision", "APPROVE", "reason", "材料齐全"));
        walk.rankAll(round.id() + ":4302");
        file = visitors.officer("integrity2", "city-4302").post("/api/rounds/" + round.id() + "/files", Pdfs.MULTIPART,
                Pdfs.upload("通知.pdf", Pdfs.of("notice"))).json().path("id").asText();
    }

    @Test
    void what_the_program_wrote_is_accepted_and_counted() {
        Answer answer = visitors.officer("integrity1", "camunda-admin").get("/api/integrity");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("firstAltered").isNull()).as(answer.body()).isTrue();
        assertThat(answer.json().path("intact").asBoolean()).isTrue();
        answer.json().path("tables").forEach(table -> assertThat(table.path("rows").asLong())
                .as(table.path("table").asText()).isEqualTo(rows(table.path("table").asText())));
        assertThat(answer.json().path("tables").findValuesAsText("table")).containsExactly("act_ge_bytearray", "application_paper_file",
                "assessment_receipt", "condition_waiver", "declaration_document", "edition", "edition_content", "evidence_blob", "evidence_file", "evidence_filing",
                "recommendation_document", "recommendation_item",
                "recommendation_list", "round_file", "rule_file_bytes", "rule_set_file", "rule_set_version", "submission_receipt");
    }

    /** A rule set counts once, however many verdicts name it; of lists the locked ones count. */
    private long rows(String table) {
        return switch (table) {
            case "act_ge_bytearray" -> 1;
            case "recommendation_list" -> count("recommendation_list where status = 'LOCKED'");
            default -> count(table);
        };
    }

    private long count(String from) {
        long count = jdbc.sql("select count(*) from " + from).query(Long.class).single();
        assertThat(count).as(from).isPositive();
        return count;
    }

    @Test
    void every_kind_of_alteration_is_named() {
        String list = id("select id from recommendation_list where list_level = 'CITY'");
        String verdict = id("select max(id) from assessment_receipt");
        String document = "declaration_number = '" + number + "' and form_id = 'application'";
        String item = "list_id = '" + list + "'";
        EditionId edition = new EditionId(id("select max(edition_id) from assessment_receipt"));
        String sha256 = id("select min(sha256) from rule_file_bytes");
        String bytes = "sha256 = '" + sha256 + "'";
        List<Change> changes = List.of(
                new Change("declaration_document", document, "content = replace(content, '{', '{ ')", number + "/application/1"),
                new Change("declaration_document", document, "sha256 = '" + "0".repeat(64) + "'", number + "/application/1"),
                new Change("declaration_document", document, "revision = 2", number + "/application/2"),
                new Change("submission_receipt", document, "sha256 = '" + "0".repeat(64) + "'", number + "-A01"),
                new Change("submission_receipt", document, "received_at = received_at - interval '1' second", number + "-A01"),
                new Change("submission_receipt", document, "number = '" + number + "-A09'", number + "-A09"),
                new Change("assessment_receipt", "id = '" + verdict + "'", "eligible = not eligible", verdict),
                new Change("assessment_receipt", "id = '" + verdict + "'", "facts = replace(facts, '1', '2')", verdict),
                new Change("assessment_receipt", "id = '" + verdict + "'", "conditions = '[]'", verdict),
                new Change("assessment_receipt", "id = '" + verdict + "'", "assessed_at = assessed_at + interval '1' second", verdict),
                new Change("assessment_receipt", "id = '" + verdict + "'", "tier = 'EXCELLENCE'", verdict),
                new Change("condition_waiver", "assessment_id = '" + verdict + "'", "reason = '没有理由'", verdict + "/SCENARIO_COUNT"),
                new Change("condition_waiver", "assessment_id = '" + verdict + "'", "signed_by = 'zhuzhou2'", verdict + "/SCENARIO_COUNT"),
                new Change("condition_waiver", "assessment_id = '" + verdict + "'", "signed_office = '株洲市'", verdict + "/SCENARIO_COUNT"),
                new Change("condition_waiver", "assessment_id = '" + verdict + "'", "signed_at = signed_at + interval '1' second",
                        verdict + "/SCENARIO_COUNT"),
                new Change("evidence_file", "id = 'evidence'", "size_bytes = 2", "evidence"),
                new Change("evidence_filing", "evidence_id = 'evidence'", "name = '别的.pdf'", number + "/application/1/evidence"),
                new Change("application_paper_file", "verification = '" + PAPER + "'", "sha256 = '" + "0".repeat(64) + "'", PAPER + "/DOCX"),
                new Change("recommendation_list", "id = '" + list + "'", "content = replace(content, '株洲市', '株洲')", list),
                new Change("recommendation_list", "id = '" + list + "'", "sha256 = '" + "0".repeat(64) + "'", list),
                new Change("recommendation_list", "id = '" + list + "'", "locked_by = 'nobody'", list),
                new Change("recommendation_list", "id = '" + list + "'", "locked_at = locked_at + interval '1' second", list),
                new Change("recommendation_item", item, "item_rank = 7", list + "/" + number),
                new Change("recommendation_item", item, "remark = '补记'", list + "/" + number),
                new Change("recommendation_item", item, "recommended = false, item_rank = null", list + "/" + number),
                new Change("recommendation_item", item, "scenario_lines = '1. 无'", list + "/" + number),
                new Change("recommendation_document", item + " and kind = 'SUMMARY'",
                        "content = (select content from recommendation_document where " + item + " and kind = 'LETTER')", list + "/SUMMARY"),
                new Change("recommendation_document", item + " and kind = 'LETTER'", "sha256 = '" + "0".repeat(64) + "'", list + "/LETTER"),
                new Change("rule_file_bytes", bytes, "size = size + 1", sha256),
                new Change("rule_set_version", "label = 'honours/1'", "content_hash = 'sha256:'", "honours/1"),
                new Change("round_file", "id = '" + file + "'", "sha256 = '" + "0".repeat(64) + "'", file),
                new Change("act_ge_bytearray", "deployment_id_ = '" + edition + "' and name_ like '%/hn-2025.dmn'",
                        "bytes_ = (select bytes_ from act_ge_bytearray where deployment_id_ = '" + edition + "' and name_ like '%/nat-2024.dmn')", edition + "/HN-2025"),
                new Change("act_ge_bytearray", "deployment_id_ = '" + edition + "' and name_ like '%/honours.dmn'",
                        "bytes_ = (select bytes_ from act_ge_bytearray where deployment_id_ = '" + edition + "' and name_ like '%/nat-2024.dmn')", edition + "/HN-2025"),
                new Change("act_ge_bytearray", "deployment_id_ = '" + edition + "' and name_ like '%/scenario-catalogue.dmn'",
                        "name_ = 'decisions/catalogue.dmn'", edition + "/HN-2025", "name_ = 'decisions/catalogue.dmn'"));

        changes.forEach(this::isNamed);

        assertThat(check.run()).as("everything is put back").extracting(IntegrityReport::intact).isEqualTo(true);
    }

    /** ADR 0093: the list of files was shorter. */
    @Test
    void the_files_of_an_older_verdict_are_known_by_the_hash_of_its_time() {
        EditionId edition = new EditionId(id("select max(edition_id) from assessment_receipt"));
        MessageDigest older = DigestUtils.getSha256Digest();
        List.of("decisions/hunan/2025/hn-2025.dmn", "decisions/hunan/2025/direct-recognition.dmn", "decisions/common/scenario-catalogue.dmn")
                .forEach(name -> older.update(editions.resource(edition, name)));
        String present = id("select max(rule_set_hash) from assessment_receipt");
        Unprotected.run(jdbc, "assessment_receipt", "update assessment_receipt set rule_set_hash = 'sha256:" + Hex.encodeHexString(older.digest()) + "'");
        try {
            assertThat(check.run().tables()).filteredOn(count -> count.table().equals("act_ge_bytearray"))
                    .extracting(TableCount::altered).containsExactly(0L);
        } finally {
            Unprotected.run(jdbc, "assessment_receipt", "update assessment_receipt set rule_set_hash = '" + present + "'");
        }
    }

    @Test
    void what_is_missing_is_named_by_what_is_left() {
        String document = "declaration_number = '" + number + "' and form_id = 'application'";
        String list = id("select id from recommendation_list where list_level = 'CITY'");

        isMissed("submission_receipt", document, "declaration_document", number + "/application/1");
        isMissed("declaration_document", document, "submission_receipt", number + "-A01");
        isMissed("recommendation_item", "list_id = '" + list + "'", "recommendation_item", list + "/" + number);

        assertThat(check.run()).as("everything is put back").extracting(IntegrityReport::intact).isEqualTo(true);
    }

    private void isNamed(Change change) {
        jdbc.sql("create table as_it_was as select * from " + change.table() + " where " + change.where()).update();
        Unprotected.run(jdbc, change.table(), "update " + change.table() + " set " + change.set() + " where " + change.where());

        IntegrityReport report = check.run();

        assertThat(report.intact()).as(change.toString()).isFalse();
        assertThat(report.firstAltered()).as(change.toString()).extracting(Alteration::table, Alteration::key)
                .containsExactly(change.table(), change.named());
        assertThat(report.firstAltered().difference()).isNotBlank();
        assertThat(report.tables()).filteredOn(count -> count.table().equals(change.table()))
                .extracting(TableCount::altered).containsExactly(1L);
        putBack(change);
    }

    private void putBack(Change change) {
        String columns = jdbc.sql("select lower(column_name) from information_schema.columns where lower(table_name) = 'as_it_was'")
                .query(String.class).list().stream().filter(column -> !column.equals("entry_number"))
                .map(column -> column + " = (select " + column + " from as_it_was)").collect(Collectors.joining(", "));
        assertThat(Unprotected.run(jdbc, change.table(), "update " + change.table() + " set " + columns + " where " + change.found()))
                .isEqualTo(1);
        jdbc.sql("drop table as_it_was").update();
    }

    private void isMissed(String table, String where, String namedIn, String named) {
        jdbc.sql("create table as_it_was as select * from " + table + " where " + where).update();
        Unprotected.run(jdbc, table, "delete from " + table + " where " + where);

        assertThat(check.run().firstAltered()).extracting(Alteration::table, Alteration::key).containsExactly(namedIn, named);
        Unprotected.run(jdbc, table, "insert into " + table + " select * from as_it_was");
        jdbc.sql("drop table as_it_was").update();
    }

    private String id(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
