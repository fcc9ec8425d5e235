package org.tidu.workbench.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.decision.Models;
import org.tidu.engine.edition.Editions;
import org.tidu.integrity.Alteration;
import org.tidu.integrity.IntegrityCheck;
import org.tidu.round.Round;
import org.tidu.round.RoundFixture;
import org.tidu.support.AtOnce;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.Tally;
import org.tidu.support.TestClock;
import org.tidu.support.Visitors;
import org.tidu.term.EditionId;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.OwnersVersion;
import org.tidu.workbench.version.ContentHash;
import org.tidu.workbench.version.ProgramVersions;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** The present edition is what is in force, whatever is deployed beside it. */
@ProcessTest
class RuleEditionsTest {

    private static final String TABLE = "decisions/hunan/2025/hn-2025.dmn";
    private static final String MOVED = "decisions/hunan/2025/hn-2025-procedure-limits.dmn";
    private static final String QUESTION = "{\"jurisdictions\": [\"HN\"], \"tiers\": [\"ADVANCED\"], \"asOf\": \"%s\", \"facts\": {}}";

    @Autowired
    RuleEditions rules;

    @Autowired
    EditionAtStart atStart;

    @Autowired
    ProgramVersions program;

    @Autowired
    IntegrityCheck integrity;

    @Autowired
    Editions editions;

    @Autowired
    Models models;

    @Autowired
    OwnersVersion owners;

    @Autowired
    RuleSetVersions versions;

    @Autowired
    RepositoryService repository;

    @Autowired
    RoundFixture rounds;

    @Autowired
    Visitors visitors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Stored stored;

    @Autowired
    Tally tally;

    @Autowired
    TestClock clock;

    @Test
    void a_program_that_starts_again_makes_no_edition() {
        Map<String, String> before = stored.everything();

        rules.assembleForProgram();

        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void what_others_deploy_is_no_part_of_an_edition_and_stops_nothing() {
        EditionId present = editions.newest();
        String raised = raised(text(present));
        String elsewhere = repository.createDeployment().name("foreign").addString("decisions/elsewhere/hn-2025.dmn", raised)
                .addString("processes/round.bpmn", new String(editions.resource(present, "processes/round.bpmn"), StandardCharsets.UTF_8))
                .deploy().getId();
        String same = repository.createDeployment().name("tidu").source("program").addString(TABLE, raised)
                .addString("processes/round.bpmn", new String(editions.resource(present, "processes/round.bpmn"), StandardCharsets.UTF_8) + "<!-- -->").deploy().getId();
        try {
            assertThat(rules.assembleForProgram()).isEqualTo(present);
            assertThat(editions.newest()).isEqualTo(present);
            assertThat(rules.assemble()).isEqualTo(present);
            assertThat(rounds.open().editionId()).isEqualTo(present);

            owners.inForce("HN-2025", TABLE, RuleEditionsTest::raised, today());
            EditionId next = rules.assemble();

            assertThat(Set.copyOf(editions.resourceNames(next))).isEqualTo(Set.copyOf(editions.resourceNames(present)));
        } finally {
            repository.deleteDeployment(elsewhere, true);
            repository.deleteDeployment(same, true);
        }
    }

    @Test
    void a_release_that_moves_a_table_into_another_rule_set_makes_an_edition() {
        program.bring(movedLimits());

        EditionId next = rules.assemble();

        assertThat(editions.versions(next)).containsEntry(MOVED, "HN-2025/2").doesNotContainKey("decisions/hunan/2025/procedure-limits.dmn");
        assertThat(models.names(models.asOf(today().minusDays(1)))).contains("decisions/hunan/2025/procedure-limits.dmn").doesNotContain(MOVED);
    }

    @Test
    void a_program_that_can_make_no_edition_starts_with_the_one_it_has_and_its_owners_are_told() {
        EditionId present = editions.newest();
        owners.inForce("HN-2025", TABLE, table -> table.replace("</definitions>", "<"), today());

        atStart.afterSingletonsInstantiated();

        assertThat(editions.newest()).isEqualTo(present);
        List<String> told = jdbc.sql("select recipient from portal_message where title = '现行规则未能启用' and body like ?").param("%" + TABLE + "%").query(String.class).list();
        assertThat(told).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void two_rule_sets_with_the_same_file_make_no_edition_and_both_are_named() {
        program.bring(movedLimits());
        RuleSetVersion other = owners.draft("honours", "decisions/common/honours.dmn", table -> table + " ");
        jdbc.sql("insert into rule_set_file select 'honours', 2, path, sha256 from rule_set_file where rule_set_id = 'HN-2025' and number = 2 and path = ?")
                .param(MOVED).update();
        owners.inForce(other, today());
        EditionId present = editions.newest();

        assertThatThrownBy(() -> rules.assemble()).isInstanceOf(EditionRefused.class).hasMessageContaining("HN-2025/2")
                .hasMessageContaining("honours/2").hasMessageContaining(MOVED);

        assertThat(editions.newest()).isEqualTo(present);
    }

    @Test
    void the_models_of_an_edition_stay_also_while_no_round_is_pinned_to_it() {
        owners.inForce("HN-2025", TABLE, RuleEditionsTest::raised, today());
        EditionId next = rules.assemble();

        for (String change : List.of("delete from act_ge_bytearray where deployment_id_ = ?", "update act_ge_bytearray set name_ = 'x' where deployment_id_ = ?",
                "update act_re_deployment set name_ = 'x' where id_ = ?")) {
            assertThatThrownBy(() -> jdbc.sql(change).param(next.value()).update()).as(change).hasMessageContaining("belongs to an edition");
        }
    }

    @Test
    void a_present_edition_whose_models_are_gone_is_named() {
        jdbc.sql("insert into edition (id, manifest_hash, assembled_at) values ('gone', ?, ?)")
                .params(ContentHash.of(Map.of()), clock.instant().atOffset(ZoneOffset.UTC)).update();

        assertThat(integrity.run().firstAltered()).extracting(Alteration::table, Alteration::key).containsExactly("edition", "gone");
    }

    @Test
    void an_owners_version_is_for_rounds_from_its_day_on_and_the_open_round_keeps_what_it_has() {
        Round open = rounds.open();
        owners.inForce("HN-2025", TABLE, RuleEditionsTest::raised, today());

        EditionId next = rules.assemble();

        assertThat(next).isNotEqualTo(open.editionId()).isEqualTo(editions.newest());
        assertThat(text(next)).isEqualTo(raised(text(open.editionId())));
        assertThat(editions.versions(next)).containsEntry(TABLE, "HN-2025/2").containsEntry("decisions/common/honours.dmn", "honours/1");
        assertThat(rounds.open().editionId()).isEqualTo(next);
        assertThat(new TreeSet<>(editions.resourceNames(next))).isEqualTo(new TreeSet<>(editions.resourceNames(open.editionId())));
    }

    @Test
    void the_self_test_answers_by_the_day_it_is_asked_about() {
        owners.inForce("HN-2025", TABLE, RuleEditionsTest::raised, today());
        rules.assemble();

        assertThat(required(today())).isEqualTo("≥ 12");
        assertThat(required(today().minusDays(1))).isEqualTo("≥ 10");
        assertThat(required(today().plusDays(1))).isEqualTo("≥ 12");
    }

    @Test
    void a_question_about_an_earlier_day_costs_no_more_statements_than_one_about_today() {
        owners.inForce("HN-2025", TABLE, RuleEditionsTest::raised, today());
        rules.assemble();
        models.asOf(today().minusDays(1));

        assertThat(tally.of(() -> models.asOf(today())).statements()).isEqualTo(1);
        assertThat(tally.of(() -> models.asOf(today().minusDays(1))).statements()).isEqualTo(1);
    }

    @Test
    void a_version_that_was_not_made_from_what_is_in_force_does_not_come_into_force() {
        owners.inForce("HN-2025", TABLE, RuleEditionsTest::raised, today());
        rules.assemble();
        RuleSetVersion older = approved(today());
        Map<String, String> before = stored.everything();

        assertThat(rules.bringIntoForce(older)).get().asString().contains("HN-2025/3 不是自现行版本 HN-2025/2 起草的", "请撤回");

        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void a_first_day_rises_to_the_real_one_and_never_falls() {
        RuleSetVersion version = approved(today());
        for (String set : List.of("state = 'IN_FORCE', in_force_from = date '" + today().minusDays(1) + "'",
                "in_force_from = date '" + today().plusDays(1) + "'")) {
            assertThatThrownBy(() -> owners.change(version, set)).as(set).isInstanceOf(DataIntegrityViolationException.class);
        }

        owners.change(version, "state = 'IN_FORCE', in_force_from = date '" + today().plusDays(1) + "'");

        assertThatThrownBy(() -> owners.change(version, "in_force_from = date '" + today().plusDays(2) + "'"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private RuleSetVersion approved(LocalDate from) {
        RuleSetVersion draft = owners.draft("HN-2025", TABLE, table -> table + "<!-- -->");
        owners.change(draft, "in_force_from = date '" + from + "', state = 'IN_REVIEW'");
        owners.change(draft, "state = 'APPROVED', approver = 'owner2'");
        return versions.find("HN-2025", draft.number());
    }

    @Test
    void what_is_asked_again_makes_no_second_edition() {
        owners.inForce("HN-2025", TABLE, RuleEditionsTest::raised, today());
        EditionId next = rules.assemble();
        Map<String, String> before = stored.everything();

        assertThat(rules.assemble()).isEqualTo(next);

        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void nodes_at_the_same_midnight_make_one_edition() {
        owners.inForce("HN-2025", TABLE, RuleEditionsTest::raised, today());
        long before = repository.createDeploymentQuery().count();
        Set<EditionId> made = new ConcurrentSkipListSet<>();

        AtOnce.run(3, node -> made.add(rules.assemble()));

        assertThat(made).containsExactly(editions.newest());
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before + 1);
    }

    @Test
    void what_the_engine_cannot_take_leaves_the_present_edition_in_force() {
        EditionId present = editions.newest();
        owners.inForce("HN-2025", TABLE, table -> table.replace("</definitions>", "<"), today());
        Map<String, String> before = stored.everything();

        assertThatThrownBy(() -> rules.assemble()).isInstanceOf(RuntimeException.class);

        assertThat(editions.newest()).isEqualTo(present);
        assertThat(stored.everything()).isEqualTo(before);
    }

    @Test
    void a_version_that_is_stopped_gives_way_to_the_one_before() {
        owners.inForce("HN-2025", TABLE, RuleEditionsTest::raised, today().minusDays(2));
        rules.assemble();
        jdbc.sql("update rule_set_version set state = 'WITHDRAWN', in_force_until = ? where label = 'HN-2025/2'").param(today()).update();

        EditionId after = rules.assemble();

        assertThat(editions.versions(after)).containsEntry(TABLE, "HN-2025/1");
        assertThat(required(today())).isEqualTo("≥ 10");
        assertThat(required(today().minusDays(1))).isEqualTo("≥ 12");
        assertThat(required(today().minusDays(3))).isEqualTo("≥ 10");
    }

    /** What the program ships, with the limits of the procedure among the jurisdiction's own tables. */
    private Map<String, byte[]> movedLimits() {
        Map<String, byte[]> release = new TreeMap<>();
        versions.all().forEach(version -> versions.bytes(version).forEach((path, bytes) -> release.put(
                path.replace("/hunan/2025/procedure-limits.", "/hunan/2025/hn-2025-procedure-limits."), bytes)));
        return release;
    }

    private String required(LocalDate asOf) {
        var answer = visitors.stranger().post("/api/assessments", QUESTION.formatted(asOf));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        for (var condition : answer.json().at("/results/0/conditions")) {
            if (condition.path("code").asText().equals("SCENARIO_COUNT")) {
                return condition.path("required").asText();
            }
        }
        throw new AssertionError(answer.body());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    private String text(EditionId edition) {
        return new String(editions.resource(edition, TABLE), StandardCharsets.UTF_8);
    }

    private static String raised(String table) {
        String raised = table.replaceFirst("(_advanced_minimumScenarios\"><text>)10(</text>)", "$112$2");
        assertThat(raised).isNotEqualTo(table);
        return raised;
    }
}
