package org.tidu.declaration.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tidu.assessment.procedure.RepositoryTables;
import org.tidu.declaration.judgement.CorrectionRules.Standing;
import org.tidu.declaration.judgement.CorrectionRules.Way;
import org.tidu.term.EditionId;

/** What may be corrected says a table, for old rounds too. */
class CorrectionRulesTest {

    private final CorrectionRules rules = new CorrectionRules(RepositoryTables.asTheyAre());

    @Test
    void each_standing_has_one_way() {
        for (EditionId edition : new EditionId[] {RepositoryTables.EDITION, RepositoryTables.OLD}) {
            assertThat(rules.of(edition, new Standing(false, false, true, false))).isEqualTo(new Way(true, false));
            assertThat(rules.of(edition, new Standing(false, false, false, true))).isEqualTo(new Way(false, false));
            assertThat(rules.of(edition, new Standing(false, true, true, true))).isEqualTo(new Way(false, true));
            assertThat(rules.of(edition, new Standing(false, true, true, false))).isEqualTo(new Way(false, false));
            assertThat(rules.of(edition, new Standing(true, true, true, true))).isEqualTo(new Way(false, false));
            assertThat(rules.of(edition, new Standing(true, false, true, false))).isEqualTo(new Way(false, false));
        }
    }

    @Test
    void a_miss_of_maturity_alone_needs_a_new_evaluation() {
        assertThat(rules.needsEvaluation(RepositoryTables.EDITION, "MATURITY")).isTrue();
        assertThat(rules.needsEvaluation(RepositoryTables.EDITION, "SCENARIO_COUNT")).isFalse();
    }
}
