package org.tidu.workbench.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.problem.Conflict;
import org.tidu.problem.InvalidInput;
import org.tidu.problem.NotFound;
import org.tidu.support.AtOnce;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.TestDatabase;
import org.tidu.support.Unprotected;

/** Drafts: nobody writes over another's, and what has left the draft stays as it is. */
@ProcessTest
class RuleSetDraftsTest {

    private static final String FILE = "decisions/common/honours.dmn";
    private static final String SUBMITTED = "state = 'IN_REVIEW', in_force_from = date '2031-01-01'";
    private static final String APPROVED = "state = 'APPROVED', approver = 'owner2'";
    private static final String AT = " where rule_set_id = 'honours' and number = 2";

    @Autowired
    RuleSetDrafts drafts;

    @Autowired
    RuleSetVersions versions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Stored stored;

    @Autowired
    TransactionTemplate transaction;

    @Value("${tidu.test.database:h2}")
    String vendor;

    private RuleSetVersion draft;

    @BeforeEach
    void a_draft_is_open() {
        draft = drafts.open("honours", 1, "owner1");
    }

    @Test
    void while_bytes_are_written_the_version_does_not_leave_the_draft_behind_them() {
        jdbc.sql("update rule_set_version set in_force_from = date '2031-01-01'" + AT).update();

        transaction.executeWithoutResult(writing -> {
            jdbc.sql("update rule_set_file set sha256 = (select min(sha256) from rule_file_bytes)" + AT + " and path = '" + FILE + "'").update();
            assertThatThrownBy(() -> CompletableFuture.runAsync(() -> transaction.executeWithoutResult(leaving -> {
                boolean ofTheTransaction = vendor.equals("postgres");
                jdbc.sql(ofTheTransaction ? "set local lock_timeout = '200ms'" : "set lock_timeout 200").update();
                try {
                    jdbc.sql("update rule_set_version set state = 'IN_REVIEW'" + AT).update();
                } finally {
                    if (!ofTheTransaction) {
                        jdbc.sql("set lock_timeout " + TestDatabase.PATIENCE).update();
                    }
                }
            })).join()).hasCauseInstanceOf(DataAccessException.class);
        });

        assertThat(versions.find("honours", 2).state()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void a_draft_begins_with_the_files_of_its_base() {
        assertThat(draft.label()).isEqualTo("honours/2");
        assertThat(draft.state()).isEqualTo(VersionState.DRAFT);
        assertThat(draft.author()).isEqualTo("owner1");
        assertThat(versions.files(draft)).isEqualTo(versions.files(versions.find("honours", 1)));
        assertThat(draft.contentHash()).isEqualTo(versions.find("honours", 1).contentHash());
    }

    @Test
    void what_is_saved_is_kept_byte_for_byte_under_a_new_hash_and_the_base_is_not_touched() {
        byte[] before = versions.bytes(versions.find("honours", 1), FILE);

        RuleSetVersion saved = save("新的内容", draft.contentHash());

        assertThat(versions.bytes(saved, FILE)).isEqualTo("新的内容".getBytes());
        assertThat(saved.contentHash()).isNotEqualTo(draft.contentHash()).isEqualTo(ContentHash.ofBytes(versions.bytes(saved)));
        assertThat(versions.bytes(versions.find("honours", 1), FILE)).isEqualTo(before);
        assertThat(versions.events(saved)).extracting(VersionEvent::kind).containsExactly(VersionEventKind.OPENED, VersionEventKind.SAVED);
        assertThat(save("再改", saved.contentHash()).contentHash()).isNotEqualTo(saved.contentHash());
        assertThat(versions.events(saved)).as("one line for a sitting").hasSize(2);
    }

    @Test
    void who_has_not_seen_the_last_change_is_told_and_nothing_is_kept() {
        save("甲", draft.contentHash());
        Map<String, String> before = stored.now();

        assertThatThrownBy(() -> save("乙", draft.contentHash())).isInstanceOf(Conflict.class).hasMessageContaining("已被他人");

        assertThat(stored.now()).isEqualTo(before);
    }

    @Test
    void of_two_at_the_same_moment_one_is_kept_and_the_other_told() {
        AtomicInteger kept = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();

        AtOnce.run(2, person -> {
            try {
                save("第 " + person + " 人", draft.contentHash());
                kept.incrementAndGet();
            } catch (Conflict late) {
                told.incrementAndGet();
            }
        });

        assertThat(List.of(kept.get(), told.get())).isEqualTo(List.of(1, 1));
        RuleSetVersion now = versions.find("honours", 2);
        assertThat(now.contentHash()).isEqualTo(ContentHash.ofBytes(versions.bytes(now)));
    }

    @Test
    void files_that_are_empty_too_large_or_not_of_the_draft_are_refused() {
        assertThatThrownBy(() -> save("", draft.contentHash())).isInstanceOf(InvalidInput.class).hasMessageContaining("空的");
        assertThatThrownBy(() -> drafts.save("honours", 2, FILE, new byte[RuleSetDrafts.LARGEST + 1], draft.contentHash(), "owner1"))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("2 MB");
        assertThat(drafts.save("honours", 2, FILE, new byte[RuleSetDrafts.LARGEST], draft.contentHash(), "owner1").isDraft()).isTrue();
        assertThatThrownBy(() -> drafts.save("honours", 2, "decisions/other.dmn", new byte[1], draft.contentHash(), "owner1"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafts.open("honours", 9, "owner1")).isInstanceOf(NotFound.class);
    }

    @Test
    void day_reason_and_document_belong_to_the_draft() {
        RuleSetVersion described = drafts.describe("honours", 2, LocalDate.of(2026, 1, 1), " 新增一项荣誉 ", "", "owner1");

        assertThat(described.inForceFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(described.reason()).isEqualTo("新增一项荣誉");
        assertThat(described.document()).isNull();
        assertThat(drafts.describe("honours", 2, null, "字".repeat(500), null, "owner1").reason()).hasSize(500);
        assertThatThrownBy(() -> drafts.describe("honours", 2, null, "字".repeat(501), null, "owner1")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_draft_is_given_up_with_a_reason_stays_readable_and_is_not_written_any_more() {
        assertThatThrownBy(() -> drafts.withdraw("honours", 2, "  ", "owner1")).isInstanceOf(InvalidInput.class);

        RuleSetVersion withdrawn = drafts.withdraw("honours", 2, "不再需要", "owner1");

        assertThat(withdrawn.state()).isEqualTo(VersionState.WITHDRAWN);
        assertThat(versions.bytes(withdrawn)).isNotEmpty();
        Map<String, String> before = stored.now();
        assertThatThrownBy(() -> save("迟来", draft.contentHash())).isInstanceOf(Conflict.class).hasMessageContaining("不是草稿");
        assertThatThrownBy(() -> drafts.describe("honours", 2, null, null, null, "owner1")).isInstanceOf(Conflict.class);
        assertThat(stored.now()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update rule_set_version set content_hash = 'sha256:0'" + AT,
        "update rule_set_version set in_force_from = date '2001-01-01'" + AT,
        "update rule_set_version set reason = 'x'" + AT,
        "update rule_set_version set author = 'x'" + AT,
        "update rule_set_version set state = 'IN_FORCE'" + AT,
        "update rule_set_version set state = 'APPROVED', approver = 'owner1'" + AT,
        "update rule_set_version set state = 'APPROVED', approver = 'helper'" + AT,
        "update rule_set_version set state = 'APPROVED'" + AT,
        "update rule_set_version set state = 'APPROVED', approver = 'owner2', reason = 'x'" + AT,
        "update rule_set_version set approver = 'owner2'" + AT,
        "update rule_set_version set state = 'DRAFT', approver = 'owner2'" + AT,
        "update rule_set_version set in_force_until = date '2031-02-01'" + AT,
        "update rule_set_version set state = 'WITHDRAWN', in_force_until = date '2031-02-01'" + AT,
        "update rule_set_file set sha256 = (select min(sha256) from rule_file_bytes)" + AT,
        "update rule_set_file set number = 1, path = 'x'" + AT,
        "delete from rule_set_file" + AT,
        "delete from rule_set_version" + AT,
        "insert into rule_set_file select rule_set_id, number, 'decisions/x.dmn', sha256 from rule_set_file" + AT,
        "update rule_file_bytes set size = 0"})
    void the_database_keeps_what_is_under_review_and_lets_nobody_approve_their_own(String change) {
        drafts.save("honours", 2, FILE, "他人参与".getBytes(), draft.contentHash(), "helper");
        jdbc.sql("update rule_set_version set " + SUBMITTED + AT).update();
        Map<String, String> before = stored.now();

        assertThatThrownBy(() -> jdbc.sql(change).update()).isInstanceOf(DataIntegrityViolationException.class);

        assertThat(stored.now()).isEqualTo(before);
    }

    @Test
    void an_owners_version_without_a_day_is_not_approved() {
        set("state = 'IN_REVIEW'");

        assertThatThrownBy(() -> set(APPROVED)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void who_saved_after_it_was_returned_does_not_approve_it_and_another_does() {
        set(SUBMITTED);
        set("state = 'DRAFT'");
        drafts.save("honours", 2, FILE, "改正".getBytes(), draft.contentHash(), "owner2");
        set(SUBMITTED);

        assertThatThrownBy(() -> set(APPROVED)).isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("worked on");
        set("state = 'APPROVED', approver = 'owner3'");

        assertThat(versions.find("honours", 2).approver()).isEqualTo("owner3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state = 'WITHDRAWN'", "state = 'WITHDRAWN', in_force_until = date '2030-12-31'", "in_force_until = date '2031-02-01'",
        "state = 'SUPERSEDED', in_force_until = date '2031-02-01'", "in_force_from = null", "approver = 'owner3'"})
    void what_was_in_force_is_not_rewritten(String change) {
        walk(VersionState.IN_FORCE);

        assertThatThrownBy(() -> set(change)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void what_was_in_force_is_withdrawn_from_a_day_on_its_first_at_the_earliest_and_that_stays() {
        walk(VersionState.IN_FORCE);

        set("state = 'WITHDRAWN', in_force_until = date '2031-01-01'");

        assertThat(versions.find("honours", 2).inForceUntil()).isEqualTo(LocalDate.of(2031, 1, 1));
        assertThatThrownBy(() -> set("in_force_until = date '2031-02-01'")).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> set("in_force_until = null")).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void what_waits_goes_without_an_end() {
        walk(VersionState.APPROVED);

        assertThatThrownBy(() -> set("state = 'WITHDRAWN', in_force_until = date '2031-02-01'"))
                .isInstanceOf(DataIntegrityViolationException.class);
        set("state = 'WITHDRAWN'");

        assertThat(versions.find("honours", 2).inForceUntil()).isNull();
    }

    @Test
    void a_version_does_not_begin_anywhere_but_as_a_draft() {
        assertThatThrownBy(() -> jdbc.sql("insert into rule_set_version (rule_set_id, number, label, origin, content_hash, in_force_from, state, "
                + "author, approver, created_at) select rule_set_id, 3, 'honours/3', origin, content_hash, date '2031-01-01', 'APPROVED', "
                + "author, 'owner2', created_at from rule_set_version" + AT).update()).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_draft_of_a_draft_has_the_hash_of_the_files_it_was_given() {
        Unprotected.run(jdbc, "rule_set_version", "update rule_set_version set content_hash = 'sha256:of before the last save'" + AT);

        RuleSetVersion next = drafts.open("honours", 2, "owner1");

        assertThat(next.contentHash()).isEqualTo(ContentHash.ofBytes(versions.bytes(next)));
    }

    @Test
    void a_day_that_another_has_changed_since_it_was_seen_is_not_overwritten() {
        String seen = draft.aboutHash();
        RuleSetVersion described = drafts.describe("honours", 2, LocalDate.of(2031, 1, 1), "甲", null, seen, "owner1");
        Map<String, String> before = stored.now();

        assertThatThrownBy(() -> drafts.describe("honours", 2, LocalDate.of(2031, 2, 1), "乙", null, seen, "owner2"))
                .isInstanceOf(Conflict.class).hasMessageContaining("已被他人");

        assertThat(stored.now()).isEqualTo(before);
        assertThat(drafts.describe("honours", 2, LocalDate.of(2031, 2, 1), "乙", null, described.aboutHash(), "owner2").reason()).isEqualTo("乙");
    }

    @Test
    void of_two_days_at_the_same_moment_one_is_kept_and_the_other_told() {
        AtomicInteger kept = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();

        AtOnce.run(2, person -> {
            try {
                drafts.describe("honours", 2, LocalDate.of(2031, 1, 1 + person), "第 " + person + " 人", null, draft.aboutHash(), "owner1");
                kept.incrementAndGet();
            } catch (Conflict late) {
                told.incrementAndGet();
            }
        });

        assertThat(List.of(kept.get(), told.get())).isEqualTo(List.of(1, 1));
        assertThat(versions.events(versions.find("honours", 2))).hasSize(2);
    }

    @Test
    void what_a_release_brought_is_not_written() {
        assertThatThrownBy(() -> drafts.describe("honours", 1, null, "x", null, "owner1")).isInstanceOf(Conflict.class)
                .hasMessageContaining("这是随程序发布的版本，请自它新建草稿");
        assertThatThrownBy(() -> jdbc.sql("update rule_set_version set content_hash = 'sha256:0' where origin = 'PROGRAM'").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, APPROVED", "DRAFT, IN_FORCE", "IN_REVIEW, IN_FORCE", "APPROVED, DRAFT", "APPROVED, SUPERSEDED", "WITHDRAWN, DRAFT",
        "WITHDRAWN, IN_FORCE", "IN_FORCE, DRAFT"})
    void a_version_does_not_jump(VersionState from, VersionState to) {
        walk(from);

        assertThatThrownBy(() -> jdbc.sql("update rule_set_version set state = ?" + AT).param(to.name()).update())
                .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("does not go from " + from);
    }

    private void walk(VersionState to) {
        List<String> way = switch (to) {
            case DRAFT -> List.of();
            case IN_REVIEW -> List.of(SUBMITTED);
            case WITHDRAWN -> List.of("state = 'WITHDRAWN'");
            case APPROVED -> List.of(SUBMITTED, APPROVED);
            default -> List.of(SUBMITTED, APPROVED, "state = 'IN_FORCE'");
        };
        way.forEach(this::set);
    }

    private void set(String change) {
        jdbc.sql("update rule_set_version set " + change + AT).update();
    }

    private RuleSetVersion save(String text, String expected) {
        return drafts.save("honours", 2, FILE, text.getBytes(), expected, "owner1");
    }
}
