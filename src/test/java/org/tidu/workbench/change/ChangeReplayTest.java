package org.tidu.workbench.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.declaration.Journey;
import org.tidu.problem.Conflict;
import org.tidu.replay.HunanDraft;
import org.tidu.round.RoundFixture;
import org.tidu.support.Answer;
import org.tidu.support.AtOnce;
import org.tidu.support.ProcessTest;
import org.tidu.support.Stored;
import org.tidu.support.TestClock;
import org.tidu.support.Visitor;
import org.tidu.support.Visitors;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.OwnersVersion;
import org.tidu.workbench.ReadyChange;
import org.tidu.workbench.edition.RuleEditions;
import org.tidu.workbench.version.RuleSetDrafts;
import org.tidu.workbench.version.RuleSetVersion;
import org.tidu.workbench.version.RuleSetVersions;

/** Whom a change hits, kept in numbers for who decides about it, and for no other bytes. */
@ProcessTest
class ChangeReplayTest {

    private static final String VERSION = "/api/workbench/rule-sets/HN-2025/versions/2";

    @Autowired
    OwnersVersion owners;

    @Autowired
    ReadyChange ready;

    @Autowired
    RuleSetVersions versions;

    @Autowired
    RuleSetDrafts drafts;

    @Autowired
    Visitors visitors;

    @Autowired
    Journey journey;

    @Autowired
    RoundFixture rounds;

    @Autowired
    ChangeReports reports;

    @Autowired
    RuleEditions editions;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Stored stored;

    private Visitor owner;
    private DeclarationNumber number;

    @BeforeEach
    void a_case_with_ten_scenarios_and_a_draft_that_asks_for_twelve() throws Exception {
        journey.listed();
        number = new DeclarationNumber(journey.submitted(rounds.open()));
        owners.draft("HN-2025", HunanDraft.FILE, table -> table.replaceFirst("(_advanced_minimumScenarios\"><text>)10(</text>)", "$112$2"));
        owner = visitors.officer("owner1", "policy-owners");
    }

    @Test
    void the_figures_are_kept_by_class_tier_county_and_distance_and_name_no_case() {
        JsonNode made = ready.replayed("owner1", "HN-2025", 2);

        JsonNode figures = made.at("/reports/0/items/0/replay");
        assertThat(made.at("/reports/0/kind").asText()).isEqualTo("REPLAY");
        assertThat(figures.path("cases").asInt()).isEqualTo(1);
        assertThat(figures.path("classes")).hasSize(6);
        assertThat(figures.at("/classes/0").toString()).isEqualTo("{\"kind\":\"MET_TO_UNMET\",\"text\":\"由符合变为不符合\",\"cases\":1}");
        assertThat(figures.at("/tiers/0/name").asText()).isEqualTo("先进级");
        assertThat(figures.at("/counties/0/name").asText()).isEqualTo("天元区");
        assertThat(figures.at("/nearest/0").toString())
                .isEqualTo("{\"condition\":\"典型场景数量\",\"required\":\"≥ 12\",\"distance\":\"2\",\"cases\":1}");
        assertThat(made.toString()).doesNotContain(number.value(), Journey.MEMBER.enterpriseName());
        assertThat(ReportWords.replayed(version(), reports)).contains("以往申报 1 件：由符合变为不符合 1 件，由不符合变为符合 0 件")
                .contains("按层级：先进级（由符合变为不符合 1 件）").contains("按县市区：天元区（").contains("差得最少的：典型场景数量（≥ 12）差 2 的 1 件");
    }

    @Test
    void a_replay_of_other_bytes_of_chosen_cases_or_of_nobodys_is_not_kept() {
        String chosen = ready.replay("owner1", "HN-2025", 2, "{\"tiers\":[\"ADVANCED\"]}");
        String before = ready.replay("owner1", "HN-2025", 2, "{}");
        drafts.save("HN-2025", 2, HunanDraft.FILE, (new String(versions.bytes(version(), HunanDraft.FILE), StandardCharsets.UTF_8) + " ")
                .getBytes(StandardCharsets.UTF_8), version().contentHash(), "owner1");
        Map<String, String> was = stored.now();

        assertThat(take(chosen)).satisfies(refused -> assertThat(refused.body()).contains("没有包括全部以往的申报"));
        assertThat(take(before)).satisfies(refused -> assertThat(refused.body()).contains("回放的不是现在的内容"));
        assertThat(take("none").status()).isEqualTo(404);

        assertThat(take(before).status()).isEqualTo(409);
        assertThat(stored.now()).isEqualTo(was);
    }

    /** The bytes are the same; what they were compared with is in force no more. */
    @Test
    void a_replay_over_an_edition_that_was_replaced_meanwhile_is_not_kept_and_one_run_again_is() {
        String replay = ready.replay("owner1", "HN-2025", 2, "{}");
        owners.inForce("tiers", "decisions/common/tiers.dmn", text -> text + "<!-- -->", LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE));
        editions.assemble();
        Map<String, String> was = stored.now();

        Answer refused = take(replay);

        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.body()).contains("现行规则已有变动", "请重新回放");
        assertThat(stored.now()).isEqualTo(was);
        assertThat(ready.replayed("owner1", "HN-2025", 2).at("/reports/0/kind").asText()).isEqualTo("REPLAY");
    }

    @Test
    void what_a_version_was_handed_in_with_stays_what_its_second_person_reads() {
        ready.reported("owner1", "HN-2025", 2);
        String replay = ready.replay("owner1", "HN-2025", 2, "{}");
        owners.change(version(), "state = 'IN_REVIEW', in_force_from = date '2031-01-01'");
        Visitor second = visitors.officer("owner2", "policy-owners");
        Map<String, String> was = stored.now();

        assertThat(take(replay)).satisfies(refused -> assertThat(refused.body()).contains("不是草稿，回放结果不再保存"));
        Answer check = second.post(VERSION + "/reports/CHECK", "");

        assertThat(check.status()).isEqualTo(409);
        assertThat(stored.now()).isEqualTo(was);
    }

    @Test
    void whoever_did_not_write_the_version_is_not_offered_to_confirm_it() {
        ready.checkedAndRun("owner1", "HN-2025", 2);

        JsonNode other = visitors.officer("owner2", "policy-owners").get(VERSION + "/reports").json();

        assertThat(other.path("mayConfirm").asBoolean()).isFalse();
        assertThat(other.path("writers").toString()).isEqualTo("[\"owner1\"]");
        assertThat(owner.get(VERSION + "/reports").json().path("mayConfirm").asBoolean()).isTrue();
    }

    @Test
    void a_table_that_all_share_is_replayed_over_the_cases_of_every_rule_set() {
        RuleSetVersion shared = owners.draft("honours", "decisions/common/honours.dmn", table -> table + "<!-- -->");
        String address = "/api/workbench/rule-sets/honours/versions/" + shared.number();
        String replay = replayOf("HN-2025", shared);

        JsonNode one = owner.post(address + "/reports/REPLAY", "{\"replay\":\"" + replay + "\"}").json();

        assertThat(one.path("replayed").toString()).contains("HN-2025", "JS-2025");
        assertThat(one.path("objections").toString()).contains("还没有回放按").contains("JS-2025").doesNotContain("按 HN-2025");
        JsonNode two = owner.post(address + "/reports/REPLAY", "{\"replay\":\"" + replayOf("JS-2025", shared) + "\"}").json();
        assertThat(two.at("/reports/0/items")).hasSize(2);
    }

    /** Each holds what was there before and its own; the one that is kept last would say nothing of the other. */
    @Test
    void of_two_owners_who_keep_replays_of_a_shared_table_at_one_moment_one_is_told_to_look_again() {
        RuleSetVersion shared = owners.draft("honours", "decisions/common/honours.dmn", table -> table + "<!-- -->");
        List<String> replays = List.of(replayOf("HN-2025", shared), replayOf("JS-2025", shared));
        Optional<ChangeReport> seen = reports.latest(shared, ReportKind.REPLAY);
        List<Conflict> refused = Collections.synchronizedList(new ArrayList<>());

        AtOnce.run(2, index -> {
            try {
                reports.take(shared, replays.get(index), seen, "owner" + index);
            } catch (Conflict late) {
                refused.add(late);
            }
        });

        assertThat(refused).singleElement().satisfies(late -> assertThat(late).hasMessageContaining("刚刚由他人保存了回放结果"));
        assertThat(jdbc.sql("select count(*) from rule_change_report where rule_set_id = 'honours' and kind = 'REPLAY'").query(Integer.class).single()).isEqualTo(1);
        replays.forEach(replay -> reports.take(shared, replay, "owner2"));
        assertThat(reports.latest(shared, ReportKind.REPLAY).orElseThrow().items()).extracting(ReportItem::place).containsExactlyInAnyOrder("HN-2025", "JS-2025");
    }

    /** Over the API, as often as they like at once: what is not kept is refused, and nothing that is kept gets lost. */
    @Test
    void owners_who_keep_replays_at_once_over_the_api_are_answered_with_kept_or_refused() {
        RuleSetVersion shared = owners.draft("honours", "decisions/common/honours.dmn", table -> table + "<!-- -->");
        List<String> replays = List.of(replayOf("HN-2025", shared), replayOf("JS-2025", shared));
        List<Answer> answers = Collections.synchronizedList(new ArrayList<>());

        AtOnce.run(2, index -> answers.add(owner.post("/api/workbench/rule-sets/honours/versions/" + shared.number() + "/reports/REPLAY",
                "{\"replay\":\"" + replays.get(index) + "\"}")));

        long kept = answers.stream().filter(answer -> answer.status() == 200).count();
        assertThat(answers).extracting(Answer::status).containsAnyOf(200).isSubsetOf(200, 409);
        assertThat(reports.latest(shared, ReportKind.REPLAY).orElseThrow().items()).hasSize((int) kept);
    }

    private String replayOf(String ruleSet, RuleSetVersion version) {
        JsonNode replay = owner.post("/api/replays", "{\"ruleSet\":\"" + ruleSet + "\",\"files\":{},\"version\":{\"ruleSet\":\"" + version.ruleSetId()
                + "\",\"number\":" + version.number() + "}}").json();
        while (replay.path("state").asText().matches("PREPARING|RUNNING")) {
            replay = owner.get("/api/replays/" + replay.path("id").asText()).json();
        }
        return replay.path("id").asText();
    }

    private Answer take(String replay) {
        return owner.post(VERSION + "/reports/REPLAY", "{\"replay\":\"" + replay + "\"}");
    }

    private RuleSetVersion version() {
        return versions.find("HN-2025", 2);
    }
}
