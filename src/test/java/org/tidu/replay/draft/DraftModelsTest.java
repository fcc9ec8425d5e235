package org.tidu.replay.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.AssessmentOnABench;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.replay.HunanDraft;
import org.tidu.replay.outcome.Comparison;
import org.tidu.replay.outcome.Outcome;
import org.tidu.replay.outcome.ReplayCase;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.EditionId;
import org.tidu.term.Tier;

/** A draft over an edition. */
class DraftModelsTest {

    @Test
    void a_draft_is_read_in_the_place_of_the_editions_file_and_nothing_else_is() {
        DraftModels draft = HunanDraft.minimumScenarios(12);

        assertThat(draft.names(new EditionId("any"))).isEqualTo(HunanDraft.inForce().names(new EditionId("any")));
        assertThat(new String(draft.read(new EditionId("any"), HunanDraft.FILE), StandardCharsets.UTF_8))
                .contains("advanced_minimumScenarios\"><text>12<").doesNotContain("advanced_minimumScenarios\"><text>10<");
        assertThat(draft.differingFrom(HunanDraft.inForce())).containsExactly(HunanDraft.FILE);
        assertThat(draft.differingFrom(draft)).isEmpty();
    }

    @Test
    void a_file_that_the_edition_does_not_have_is_added_and_one_that_says_the_same_does_not_differ() {
        DraftModels edition = HunanDraft.inForce();

        assertThat(edition.with(Map.of("decisions/hunan/2026/hn-2026.dmn", new byte[] {1})).differingFrom(edition))
                .containsExactly("decisions/hunan/2026/hn-2026.dmn");
        assertThat(edition.with(Map.of(HunanDraft.FILE, edition.read(new EditionId("any"), HunanDraft.FILE))).differingFrom(edition)).isEmpty();
    }

    @Test
    void a_rule_set_stands_on_its_own_folder_and_the_common_tables() {
        assertThat(HunanDraft.inForce().of("HN-2025").names(new EditionId("any"))).contains(HunanDraft.FILE, "decisions/common/honours.dmn")
                .allMatch(name -> name.startsWith("decisions/hunan/2025/") || name.startsWith("decisions/common/"));
    }

    @Test
    void without_the_tables_of_the_others_its_cases_come_out_the_same() {
        Comparison whole = Comparison.of(HunanDraft.inForce(), HunanDraft.minimumScenarios(12));
        Comparison alone = Comparison.of(HunanDraft.inForce().of("HN-2025"), HunanDraft.minimumScenarios(12).of("HN-2025"));
        List<Outcome> expected = new ArrayList<>();
        List<Outcome> found = new ArrayList<>();

        new AssessmentOnABench(11).enterprises(60).forEach(facts -> Tiers.ASCENDING.forEach(tier -> {
            ReplayCase one = HunanDraft.of(new DeclarationNumber("A"), "430211", new Tier(tier), facts.values());
            expected.add(whole.of(one));
            found.add(alone.of(one));
        }));

        assertThat(found).isEqualTo(expected);
    }
}
