package org.tidu.declaration.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.casefile.document.Canonical;
import org.tidu.casefile.document.Documents;
import org.tidu.declaration.Contents;
import org.tidu.enterprise.AccountRole;
import org.tidu.enterprise.Accounts;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.form.schema.FormSections;
import org.tidu.support.EarlierDatabase;
import org.tidu.support.OnBothDatabases;
import org.tidu.support.ProjectForms;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** Drafts and applications that stood in the database before drafts had parts (V355, V356) and questions were kept (V362, V363). */
class DraftsOfBeforeTest {

    private static final CreditCode USCC = new CreditCode("91430200MA4L16JN4X");
    private static final Instant SAVED = Instant.parse("2025-04-25T01:02:03.123456Z");
    private static final String AT = "timestamp with time zone '2025-04-25 01:02:03.123456+00:00'";
    private static final EnterpriseMember MEMBER = new EnterpriseMember("account-2", "li", "李样例", USCC, "企业", "430211", AccountRole.MEMBER);
    private static final DeclarationNumber NUMBER = new DeclarationNumber("N-1");
    private static final String OF_TASK = Drafts.ofTask(NUMBER, Documents.APPLICATION);
    private static final FormSections FORM = FormSections.of(ProjectForms.of("application"));

    /** What people type and no form of today has. */
    private static Map<String, Object> written() {
        Map<String, Object> written = new HashMap<>(Contents.application());
        written.put("introduction", "一行\n𠮷 \"引号\" 😀");
        written.put("fieldOfAnEarlierForm", "也还在");
        return written;
    }

    private static void filled(JdbcClient old) {
        old.sql("insert into enterprise (uscc, name, county_code, created_at) values (?, '企业', '430211', " + AT + ")").param(USCC.value()).update();
        account(old, 1, "ADMIN", "ACTIVE");
        account(old, 2, "MEMBER", "ACTIVE");
        account(old, 3, "MEMBER", "PENDING");
        old.sql("insert into declaration_round (id, title, round_year, tier, status, city_code, province_code, opens_at, closes_at, "
                + "county_deadline_at, city_deadline_at, notice_working_days, rule_set_id, created_at) values ('round', '批次', 2025, 'ADVANCED', "
                + "'OPEN', '4302', '43', " + AT + ", " + AT + " + interval '1' day, " + AT + " + interval '2' day, " + AT + " + interval '3' day, 5, "
                + "'HN-2025', " + AT + ")").update();
        old.sql("insert into declaration_case (number, round_id, round_title, uscc, enterprise_name, factory_name, county_code, county_name, tier, "
                + "stage, deadline_at, created_at, updated_at) values ('N-1', 'round', '批次', ?, '企业', '工厂', '430211', '天元区', 'ADVANCED', "
                + "'COUNTY_REVIEW', " + String.join(", ", AT, AT, AT) + ")").param(USCC.value()).update();
        draft(old, Drafts.ofStart(new RoundId("other")), Contents.start());
        draft(old, OF_TASK, written());
        draft(old, Drafts.ofNext(new RoundId("other"), Documents.MATURITY), Map.of());
        document(old, Documents.START, 1, Contents.start());
        document(old, Documents.APPLICATION, 1, written());
        document(old, Documents.APPLICATION, 2, Contents.application());
    }

    private static void account(JdbcClient old, int which, String role, String status) {
        old.sql("insert into enterprise_account (id, uscc, login_name, display_name, mobile, role, status, administrator_of, password_hash, created_at) "
                        + "values (?, ?, ?, '人', ?, ?, ?, ?, 'hash', " + AT + ")")
                .params("account-" + which, USCC.value(), "login" + which, "1380000000" + which, role, status, role.equals("ADMIN") ? USCC.value() : null).update();
    }

    /** As it was written before there were parts. */
    private static void draft(JdbcClient old, String context, Map<String, Object> content) {
        old.sql("insert into form_draft (uscc, context, content, saved_at, saved_by) values (?, ?, ?, " + AT + ", '王样例')")
                .params(USCC.value(), context, Canonical.json(content)).update();
    }

    private static void document(JdbcClient old, String form, int revision, Map<String, Object> content) {
        String json = Canonical.json(content);
        old.sql("insert into declaration_document (declaration_number, form_id, revision, content, sha256, received_at, received_from) "
                + "values ('N-1', ?, ?, ?, ?, " + AT + ", 'li')").params(form, revision, json, DigestUtils.sha256Hex(json)).update();
        old.sql("insert into submission_receipt (number, declaration_number, form_id, revision, sha256, received_at, task_id) values (?, 'N-1', ?, ?, ?, "
                + AT + ", ?)").params("R-" + form + revision, form, revision, DigestUtils.sha256Hex(json), form + revision).update();
    }

    /** What reads drafts, accounts and documents in the program. */
    private static AnnotationConfigApplicationContext today(DataSource source) {
        AnnotationConfigApplicationContext program = new AnnotationConfigApplicationContext();
        program.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        program.registerBean(Clock.class, (Supplier<Clock>) () -> Clock.fixed(SAVED.plusSeconds(60), ZoneOffset.UTC));
        program.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(new DataSourceTransactionManager(source)));
        program.register(DraftTable.class, AsideTable.class, WriterTable.class, Drafts.class, SharedDrafts.class, Accounts.class, Documents.class);
        program.refresh();
        return program;
    }

    @OnBothDatabases
    void nothing_of_any_table_is_lost_or_changed(String vendor, DataSource database) {
        EarlierDatabase earlier = new EarlierDatabase(vendor, database);
        filled(earlier.at("341"));
        Map<String, List<String>> before = earlier.rows();
        assertThat(before.entrySet()).as("what this test has put in").filteredOn(table -> !table.getValue().isEmpty()).hasSizeGreaterThan(7);

        earlier.now();

        assertThat(earlier.again(before)).isEqualTo(before);
    }

    @OnBothDatabases
    void a_draft_in_one_piece_is_read_whole_and_goes_on_part_by_part(String vendor, DataSource database) {
        EarlierDatabase earlier = new EarlierDatabase(vendor, database);
        filled(earlier.at("341"));
        earlier.now();

        try (AnnotationConfigApplicationContext program = today(earlier.source())) {
            Drafts drafts = program.getBean(Drafts.class);
            SharedDrafts shared = program.getBean(SharedDrafts.class);
            assertThat(drafts.find(USCC, OF_TASK)).contains(new Draft(written(), SAVED));
            assertThat(drafts.starts(USCC)).containsExactly(Map.entry("other", SAVED));
            assertThat(drafts.find(USCC, Drafts.ofStart(new RoundId("other"))).orElseThrow().content()).isEqualTo(Contents.start());

            List<DraftSection> sections = shared.sections(OF_TASK, FORM, MEMBER);
            assertThat(sections).extracting(DraftSection::version).containsOnly(1);
            assertThat(sections).extracting(DraftSection::savedAt).containsOnly(SAVED);
            assertThat(sections).extracting(DraftSection::savedBy).containsOnly("王样例");
            assertThat(sections).extracting(DraftSection::section).contains("", "application-enterprise", "application-scenarios");
            assertThat(drafts.find(USCC, OF_TASK)).as("divided, and the same").contains(new Draft(written(), SAVED));

            DraftSave stale = new DraftSave("application-enterprise", 0, Map.of("introduction", "旧"), null);
            assertThatThrownBy(() -> shared.save(OF_TASK, FORM, stale, MEMBER, DraftsOfBeforeTest::written)).isInstanceOf(DraftClash.class);
            Map<String, Object> part = new HashMap<>(FORM.part("application-enterprise", written()));
            part.put("introduction", "新");
            assertThat(shared.save(OF_TASK, FORM, new DraftSave("application-enterprise", 1, part, null), MEMBER, DraftsOfBeforeTest::written).version())
                    .isEqualTo(2);
            assertThat(drafts.find(USCC, OF_TASK).orElseThrow().content()).isEqualTo(Contents.with(written(), "introduction", "新"));
        }
    }

    @OnBothDatabases
    void who_could_hand_in_goes_on_and_who_waits_to_be_let_in_does_not(String vendor, DataSource database) {
        EarlierDatabase earlier = new EarlierDatabase(vendor, database);
        filled(earlier.at("341"));
        JdbcClient now = earlier.now();

        assertThat(now.sql("select account_id || ' ' || granted_by from submission_right").query(String.class).list()).containsExactly("account-2 upgrade");
        try (AnnotationConfigApplicationContext program = today(earlier.source())) {
            assertThat(program.getBean(Accounts.class).ofEnterprise(USCC)).extracting(account -> account.id() + " " + account.handsIn())
                    .containsExactly("account-1 false", "account-2 true", "account-3 false");
        }
    }

    @OnBothDatabases
    void revisions_keep_their_hash_have_no_questions_and_stay_as_they_are(String vendor, DataSource database) {
        EarlierDatabase earlier = new EarlierDatabase(vendor, database);
        filled(earlier.at("361"));
        Map<String, List<String>> before = earlier.rows();

        JdbcClient now = earlier.now();

        assertThat(earlier.again(before)).isEqualTo(before);
        try (AnnotationConfigApplicationContext program = today(earlier.source())) {
            Documents documents = program.getBean(Documents.class);
            assertThat(documents.filings(NUMBER)).hasSize(3).allSatisfy(filing ->
                    assertThat(documents.find(NUMBER, filing.formId(), filing.revision()).orElseThrow()).satisfies(document ->
                            assertThat(DigestUtils.sha256Hex(Canonical.json(document.content()))).isEqualTo(document.sha256())));
            assertThat(documents.find(NUMBER, Documents.APPLICATION, 1).orElseThrow().content()).isEqualTo(written());
        }
        assertThat(now.sql("select count(*) from open_questions").query(Integer.class).single()).isZero();
        now.sql("insert into open_questions (declaration_number, form_id, revision, questions) values ('N-1', 'application', 2, '[]')").update();
        Stream.of("insert into open_questions (declaration_number, form_id, revision, questions) values ('N-1', 'application', 3, '[]')",
                "update open_questions set questions = '[1]'", "delete from open_questions",
                "update declaration_document set content = '{}'", "delete from declaration_document").forEach(statement ->
                assertThatThrownBy(() -> now.sql(statement).update()).as(statement).isInstanceOf(DataAccessException.class));
        assertThat(earlier.again(before)).isEqualTo(before);
    }
}
