package org.tidu.workbench.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.decision.Models;
import org.tidu.problem.Conflict;
import org.tidu.support.AtOnce;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.TestClock;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.edition.RuleEditions;

/** What a release brings. */
@ProcessTest
class ProgramVersionsTest {

    private static final String LIMITS = "hunan-2025-procedure-limits";
    private static final String HUNAN = "decisions/hunan/2025/hn-2025.dmn";
    private static final String SIZE = "decisions/common/enterprise-size.dmn";

    @Autowired
    ProgramVersions program;

    @Autowired
    RuleSetVersions versions;

    @Autowired
    RuleSetDrafts drafts;

    @Autowired
    ShippedFiles shipped;

    @Autowired
    RuleEditions editions;

    @Autowired
    Models models;

    @Autowired
    VersionWalk walk;

    @Autowired
    Visitors visitors;

    @Autowired
    Stored stored;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Test
    void the_tables_of_the_program_are_in_force_from_the_beginning_byte_for_byte() {
        RuleSetVersion version = versions.inForce("HN-2025", LocalDate.of(1990, 1, 1)).orElseThrow();

        assertThat(version.label()).isEqualTo("HN-2025/1");
        assertThat(version.origin()).isEqualTo(VersionOrigin.PROGRAM);
        assertThat(versions.bytes(version, "decisions/hunan/2025/hn-2025.dmn"))
                .isEqualTo(shipped.all().get("decisions/hunan/2025/hn-2025.dmn"));
        assertThat(versions.files(version)).extracting(RuleSetFile::path).contains("decisions/hunan/2025/hn-2025.tests.yaml");
        assertThat(ContentHash.ofBytes(versions.bytes(version))).isEqualTo(version.contentHash());
    }

    @Test
    void the_same_release_once_more_changes_nothing() {
        Map<String, String> before = stored.now();

        program.bring(shipped.all());

        assertThat(stored.now()).isEqualTo(before);
    }

    @Test
    void a_changed_table_is_the_next_version_from_today_and_the_others_stay() {
        program.bring(changed("一"));

        LocalDate today = today();
        assertThat(versions.inForce("enterprise-size", today).orElseThrow().label()).isEqualTo("enterprise-size/2");
        assertThat(versions.inForce("enterprise-size", today.minusDays(1)).orElseThrow().label()).isEqualTo("enterprise-size/1");
        assertThat(versions.find("enterprise-size", 1).state()).isEqualTo(VersionState.SUPERSEDED);
        assertThat(versions.find("enterprise-size", 2).baseNumber()).isEqualTo(1);
        assertThat(versions.of("HN-2025")).hasSize(1);
    }

    @Test
    void nodes_that_start_at_the_same_moment_bring_it_once() {
        Map<String, byte[]> release = changed("二");

        AtOnce.run(3, node -> program.bring(release));

        assertThat(versions.of("enterprise-size")).extracting(RuleSetVersion::number).containsExactly(2, 1);
    }

    @Test
    void an_owners_version_stays_in_force_and_the_release_is_a_proposal_beside_it() {
        ownersInForce();

        assertThat(program.bring(changed("三")).merged()).extracting(RuleSetVersion::label).containsExactly("enterprise-size/4");

        assertThat(versions.inForce("enterprise-size", today()).orElseThrow().label()).isEqualTo("enterprise-size/2");
        RuleSetVersion proposal = versions.find("enterprise-size", 3);
        assertThat(proposal.state()).isEqualTo(VersionState.DRAFT);
        assertThat(proposal.origin()).isEqualTo(VersionOrigin.PROGRAM);
        RuleSetVersion merged = versions.find("enterprise-size", 4);
        assertThat(merged.state()).isEqualTo(VersionState.DRAFT);
        assertThat(merged.baseNumber()).isEqualTo(2);
        assertThat(merged.reason()).contains("没有冲突");
        assertThat(merged.contentHash()).as("the owner had changed nothing").isEqualTo(proposal.contentHash());
    }

    @Test
    void a_release_that_changes_another_table_leaves_the_owners_version_alone() {
        ownersInForce();
        Map<String, byte[]> release = new HashMap<>(shipped.all());
        release.computeIfPresent("decisions/common/tiers.dmn", (path, bytes) -> commented(bytes, "四"));

        program.bring(release);

        assertThat(versions.of("enterprise-size")).hasSize(2);
        assertThat(versions.inForce("enterprise-size", today()).orElseThrow().origin()).isEqualTo(VersionOrigin.OWNER);
        assertThat(versions.of("tiers")).hasSize(2);
    }

    @Test
    void a_table_that_the_check_refuses_is_told_by_name_and_the_others_come_into_force() {
        Map<String, byte[]> release = new HashMap<>(shipped.all());
        release.put(SIZE, "<definitions".getBytes(StandardCharsets.UTF_8));
        release.computeIfPresent("decisions/common/tiers.dmn", (path, bytes) -> commented(bytes, "五"));

        BroughtVersions news = program.bring(release);

        assertThat(news.refused()).extracting(RuleSetVersion::label).containsExactly("enterprise-size/2");
        assertThat(versions.inForce("enterprise-size", today()).orElseThrow().label()).isEqualTo("enterprise-size/1");
        assertThat(program.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.label()).isEqualTo("enterprise-size/2");
            assertThat(refused.reason()).contains(SIZE);
        });
        assertThat(versions.inForce("tiers", today()).orElseThrow().label()).isEqualTo("tiers/2");
        Map<String, String> before = stored.now();
        program.bring(release);
        assertThat(stored.now()).as("the same once more").isEqualTo(before);
    }

    @Test
    void a_refused_rule_set_holds_no_other_back_that_is_checked_beside_the_version_before() {
        Map<String, byte[]> release = new HashMap<>(shipped.all());
        release.put(SIZE, "<definitions".getBytes(StandardCharsets.UTF_8));
        release.computeIfPresent(HUNAN, (path, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replaceFirst("(_advanced_minimumScenarios\"><text>)10(</text>)", "$111$2").getBytes(StandardCharsets.UTF_8));

        BroughtVersions news = program.bring(release);

        assertThat(news.refused()).extracting(RuleSetVersion::label).containsExactly("enterprise-size/2");
        assertThat(versions.inForce("HN-2025", today()).orElseThrow().label()).isEqualTo("HN-2025/2");
        assertThat(editions.assemble()).as("the edition is made with what came and the version before").isNotNull();
        assertThat(new String(models.read(models.newest(), HUNAN), StandardCharsets.UTF_8)).contains("_advanced_minimumScenarios\"><text>11<");
    }

    @Test
    void a_rule_set_that_this_program_cannot_read_is_refused_by_name_and_no_edition_fails_for_it() {
        Map<String, byte[]> release = new HashMap<>(shipped.all());
        release.computeIfPresent(HUNAN, (path, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replace("<decisionTable id=\"table_hn2025RuleSet\"", "<decisionTable id=\"table_hn2025RuleSet\" hitPolicy=\"PRIORITY\"")
                .getBytes(StandardCharsets.UTF_8));
        release.computeIfPresent("decisions/common/tiers.dmn", (path, bytes) -> commented(bytes, "八"));

        BroughtVersions news = program.bring(release);

        assertThat(news.refused()).extracting(RuleSetVersion::label).containsExactly("HN-2025/2");
        assertThat(versions.inForce("HN-2025", today()).orElseThrow().label()).isEqualTo("HN-2025/1");
        assertThat(versions.inForce("tiers", today()).orElseThrow().label()).isEqualTo("tiers/2");
        assertThat(editions.assemble()).isNotNull();
    }

    @Test
    void what_a_release_does_not_bring_any_more_stays() {
        Map<String, byte[]> release = new HashMap<>(shipped.all());
        release.remove(SIZE);

        program.bring(release);

        assertThat(versions.inForce("enterprise-size", today()).orElseThrow().label()).isEqualTo("enterprise-size/1");
    }

    @Test
    void a_proposal_is_nobodys_to_write_to_submit_or_to_bring_into_force_with_other_bytes() {
        ownersInForce();
        program.bring(changed("六"));
        String at = " where rule_set_id = 'enterprise-size' and number = 3";
        Visitor owner = visitors.officer("program-reader", "policy-owners");
        Map<String, String> before = stored.now();

        RuleSetVersion proposal = versions.find("enterprise-size", 3);
        assertThatThrownBy(() -> drafts.save("enterprise-size", 3, SIZE, new byte[] {1}, proposal.contentHash(), "owner1"))
                .isInstanceOf(Conflict.class).hasMessageContaining("这是随程序发布的版本，请自它新建草稿");
        assertThat(owner.get("/api/workbench/rule-sets/enterprise-size/versions/3").json().at("/mayChange").asBoolean(true)).isFalse();
        assertThat(owner.get("/api/workbench/rule-sets/enterprise-size/versions/4").json().at("/mayChange").asBoolean(false)).isTrue();
        assertThat(owner.post("/api/workbench/rule-sets/enterprise-size/versions/3/submission", "{\"contentHash\":\"" + proposal.contentHash()
                + "\"}").status()).isEqualTo(409);
        for (String change : List.of("update rule_set_version set content_hash = 'sha256:0'" + at, "update rule_set_version set state = 'IN_REVIEW'" + at,
                "update rule_set_version set reason = 'x'" + at, "update rule_set_version set in_force_from = null" + at,
                "update rule_set_file set sha256 = (select min(sha256) from rule_file_bytes)" + at, "delete from rule_set_file" + at,
                "insert into rule_set_file select rule_set_id, number, 'decisions/x.dmn', sha256 from rule_set_file" + at)) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataIntegrityViolationException.class);
        }

        assertThat(stored.now()).isEqualTo(before);
    }

    @Test
    void a_proposal_comes_into_force_when_the_owners_version_is_stopped_and_not_before() {
        ownersInForce();
        Map<String, byte[]> release = changed("七");
        program.bring(release);
        program.bring(release);
        assertThat(versions.inForce("enterprise-size", today()).orElseThrow().label()).isEqualTo("enterprise-size/2");
        LocalDate stopped = today().plusDays(3);
        clock.set(stopped.atStartOfDay(ChinaTime.ZONE).toInstant());
        walk.stop(versions.find("enterprise-size", 2), stopped, "owner2", "有误");

        program.bring(release);

        RuleSetVersion taken = versions.inForce("enterprise-size", stopped).orElseThrow();
        assertThat(taken.label()).isEqualTo("enterprise-size/3");
        assertThat(taken.inForceFrom()).isEqualTo(stopped);
        assertThat(versions.find("enterprise-size", 1).state()).isEqualTo(VersionState.SUPERSEDED);
        assertThat(versions.inForce("enterprise-size", stopped.minusDays(1)).orElseThrow().label()).isEqualTo("enterprise-size/2");
        Map<String, String> before = stored.now();
        program.bring(release);
        assertThat(stored.now()).as("the same once more").isEqualTo(before);
    }

    @Test
    void a_table_that_moves_into_another_rule_set_leaves_its_own_from_that_day_on_and_may_come_back() {
        program.bring(movedLimits());

        assertThat(versions.inForce("HN-2025", today()).orElseThrow().label()).isEqualTo("HN-2025/2");
        assertThat(versions.inForce(LIMITS, today())).isEmpty();
        assertThat(versions.inForce("HN-2025", today().minusDays(1)).orElseThrow().label()).isEqualTo("HN-2025/1");
        assertThat(versions.inForce(LIMITS, today().minusDays(1)).orElseThrow().label()).isEqualTo(LIMITS + "/1");
        Map<String, String> before = stored.now();
        program.bring(movedLimits());
        assertThat(stored.now()).as("the same once more").isEqualTo(before);

        program.bring(shipped.all());

        assertThat(versions.inForce("HN-2025", today()).orElseThrow().label()).isEqualTo("HN-2025/3");
        assertThat(versions.inForce(LIMITS, today()).orElseThrow().label()).isEqualTo(LIMITS + "/2");
        assertThat(versions.inForce(LIMITS, today().minusDays(1)).orElseThrow().label()).isEqualTo(LIMITS + "/1");
    }

    @Test
    void a_table_that_an_owner_has_changed_does_not_move_and_that_is_told_by_name() {
        drafts.open(LIMITS, 1, "owner1");
        ownersInForce(LIMITS);

        BroughtVersions news = program.bring(movedLimits());

        assertThat(news.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.label()).isEqualTo("HN-2025/2");
            assertThat(refused.reason()).contains(LIMITS + "/2", "procedure-limits");
        });
        assertThat(versions.inForce("HN-2025", today()).orElseThrow().label()).isEqualTo("HN-2025/1");
        assertThat(versions.inForce(LIMITS, today()).orElseThrow().label()).isEqualTo(LIMITS + "/2");
    }

    @Test
    void what_was_refused_comes_into_force_at_a_later_start_when_nothing_speaks_against_it_any_more() {
        drafts.open(LIMITS, 1, "owner1");
        ownersInForce(LIMITS);
        program.bring(movedLimits());
        LocalDate stopped = today().plusDays(3);
        clock.set(stopped.atStartOfDay(ChinaTime.ZONE).toInstant());
        walk.stop(versions.find(LIMITS, 2), stopped, "owner2", "有误");

        program.bring(movedLimits());

        assertThat(versions.inForce("HN-2025", stopped).orElseThrow().label()).isEqualTo("HN-2025/3");
        assertThat(versions.inForce("HN-2025", stopped.minusDays(1)).orElseThrow().label()).isEqualTo("HN-2025/1");
        assertThat(program.refused()).isEmpty();
        Map<String, String> before = stored.now();
        program.bring(movedLimits());
        assertThat(stored.now()).as("the same once more").isEqualTo(before);
    }

    /** The limits of the procedure become the jurisdiction's, by the name of their file. */
    private Map<String, byte[]> movedLimits() {
        Map<String, byte[]> release = new HashMap<>();
        shipped.all().forEach((path, bytes) -> release.put(path.replace("/hunan/2025/procedure-limits.", "/hunan/2025/hn-2025-procedure-limits."),
                bytes));
        return release;
    }

    private void ownersInForce() {
        drafts.open("enterprise-size", 1, "owner1");
        ownersInForce("enterprise-size");
    }

    private void ownersInForce(String ruleSet) {
        String version = " where rule_set_id = '" + ruleSet + "' and number = ";
        jdbc.sql("update rule_set_version set state = 'IN_REVIEW', in_force_from = date '" + today() + "'" + version + 2).update();
        jdbc.sql("update rule_set_version set state = 'APPROVED', approver = 'owner2'" + version + 2).update();
        jdbc.sql("update rule_set_version set state = 'IN_FORCE'" + version + 2).update();
        jdbc.sql("update rule_set_version set state = 'SUPERSEDED'" + version + 1).update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    private Map<String, byte[]> changed(String comment) {
        Map<String, byte[]> release = new HashMap<>(shipped.all());
        release.computeIfPresent(SIZE, (path, bytes) -> commented(bytes, comment));
        return release;
    }

    private static byte[] commented(byte[] bytes, String comment) {
        return (new String(bytes, StandardCharsets.UTF_8) + "<!-- " + comment + " -->").getBytes(StandardCharsets.UTF_8);
    }
}
