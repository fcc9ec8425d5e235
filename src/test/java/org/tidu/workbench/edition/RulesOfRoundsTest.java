package org.tidu.workbench.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tidu.journeys.RoundWalk;
import org.tidu.problem.InvalidInput;
import org.tidu.round.Round;
import org.tidu.round.RoundRules;
import org.tidu.round.RoundStatus;
import org.tidu.round.Rounds;
import org.tidu.support.ProcessTest;
import org.tidu.support.TestClock;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;
import org.tidu.time.ChinaTime;
import org.tidu.workbench.OwnersVersion;
import org.tidu.workbench.version.RuleSetVersion;

/** Which rounds may be published with the present edition. */
@ProcessTest
class RulesOfRoundsTest {

    private static final String TABLE = "decisions/hunan/2025/hn-2025.dmn";

    @Autowired
    RoundRules rules;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundWalk walk;

    @Autowired
    OwnersVersion owners;

    @Autowired
    TestClock clock;

    @Test
    void one_whose_rule_set_is_in_force_when_it_opens() {
        assertThat(rules.objection(round("HN-2025", LocalDate.of(2025, 4, 24)))).isEmpty();
    }

    @Test
    void none_that_opens_before_its_rule_set_is_in_force() {
        assertThat(rules.objection(round("HN-2025", LocalDate.of(2024, 1, 1)))).get().asString()
                .contains("HN-2025", "尚未施行", "请调整开始申报的时间");
    }

    @Test
    void none_whose_rule_set_is_not_there() {
        assertThat(rules.objection(round("XX-2031", today()))).get().asString().contains("XX-2031", "没有现行版本");
    }

    @Test
    void none_that_opens_on_or_after_the_day_of_an_approved_change_and_every_one_before() {
        LocalDate day = today().plusDays(3);
        approved(day);

        assertThat(rules.objection(round("HN-2025", day))).get().asString()
                .contains("HN-2025/2", "请在 " + day + " 当日或之后发布");
        assertThat(rules.objection(round("HN-2025", day.minusDays(1)))).isEmpty();
    }

    @Test
    void none_that_opens_on_or_after_the_day_of_a_change_of_a_table_that_all_share_and_every_one_before() {
        LocalDate day = today().plusDays(3);
        approved("honours", "decisions/common/honours.dmn", day);

        assertThat(rules.objection(round("HN-2025", day))).get().asString().contains("honours/2", "请在 " + day + " 当日或之后发布");
        assertThat(rules.objection(round("HN-2025", day.minusDays(1)))).isEmpty();
    }

    @Test
    void none_while_a_table_that_all_share_has_found_no_edition() {
        owners.inForce("honours", "decisions/common/honours.dmn", table -> table + "<!-- -->", today());

        assertThat(rules.objection(round("HN-2025", today()))).get().asString().contains("honours/2", "未能启用");
    }

    @Test
    void another_jurisdictions_change_is_no_matter() {
        approved("JS-2025", "decisions/jiangsu/2025/js-2025.dmn", today().plusDays(1));

        assertThat(rules.objection(round("HN-2025", today().plusDays(3)))).isEmpty();
    }

    @Test
    void a_version_that_missed_its_day_is_to_be_settled_and_no_other_day_helps() {
        approved(today().plusDays(1));
        clock.advance(Duration.ofDays(2));

        assertThat(rules.objection(round("HN-2025", today().plusDays(5)))).get().asString().contains("HN-2025/2", "尚未启用", "再次启用或撤回")
                .doesNotContain("当日或之后发布");
    }

    @Test
    void none_while_what_is_in_force_today_has_found_no_edition() {
        owners.inForce("HN-2025", TABLE, table -> table + "<!-- -->", today());

        assertThat(rules.objection(round("HN-2025", today()))).get().asString().contains("HN-2025/2", "未能启用");
    }

    @Test
    void the_officer_reads_at_the_form_why_a_round_is_not_published_and_it_stays_a_draft() {
        String id = walk.drafted();
        approved(LocalDate.ofInstant(rounds.find(new RoundId(id)).orElseThrow().opensAt(), ChinaTime.ZONE));

        assertThatThrownBy(() -> walk.complete(id, "userTask_publishRound", Map.of("decision", "PUBLISH")))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("HN-2025/2");

        assertThat(rounds.find(new RoundId(id)).orElseThrow().status()).isEqualTo(RoundStatus.DRAFT);
        assertThat(rounds.find(new RoundId(id)).orElseThrow().editionId()).isNull();
    }

    @Test
    void a_published_round_names_the_version_that_judges_its_cases() {
        assertThat(rounds.ruleSetVersion(walk.open().id())).contains("HN-2025/1");
    }

    private void approved(LocalDate day) {
        approved("HN-2025", TABLE, day);
    }

    private void approved(String ruleSet, String path, LocalDate day) {
        RuleSetVersion draft = owners.draft(ruleSet, path, table -> table + "<!-- -->");
        owners.change(draft, "in_force_from = date '" + day + "', state = 'IN_REVIEW'");
        owners.change(draft, "state = 'APPROVED', approver = 'owner2'");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    private static Round round(String ruleSet, LocalDate opens) {
        Instant opensAt = opens.atStartOfDay(ChinaTime.ZONE).toInstant();
        return new Round(new RoundId(UUID.randomUUID().toString()), "批次", opens.getYear(), new Tier("ADVANCED"), RoundStatus.DRAFT, "4302", "43", opensAt,
                opensAt.plus(Duration.ofDays(5)), opensAt.plus(Duration.ofDays(6)), opensAt.plus(Duration.ofDays(7)), 5, 3, ruleSet, null);
    }
}
