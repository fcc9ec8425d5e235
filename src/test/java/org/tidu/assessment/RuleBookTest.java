package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.ruleset.RuleBook;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.decision.Models;
import org.tidu.problem.NotFound;
import org.tidu.term.EditionId;

class RuleBookTest {

    private final RuleBook book = book(new NewJurisdiction());

    @Test
    void rule_sets_are_found_by_their_layout_and_the_decision_that_names_them() {
        assertThat(book.jurisdictions()).contains("HN", "XX");
        assertThat(book.byJurisdiction().get("XX")).extracting(RuleSet::id).containsExactly("XX-2025", "XX-2026");
        assertThat(book.find("XX-2026").jurisdictionName()).isEqualTo("样例省");
        assertThatThrownBy(() -> book.find("XX-2024")).hasMessage("版本中没有规则集 XX-2024");
        assertThat(book(new NewJurisdiction().with("xx-2026.dmn", "xx-2026-rule-set\"", "xx-2026-rules\""))
                .byJurisdiction().get("XX")).extracting(RuleSet::id).containsExactly("XX-2025");
    }

    @Test
    void a_rule_set_is_in_force_from_its_first_day_and_until_the_next_one() {
        assertThat(on("2025-05-31")).isNull();
        assertThat(on("2025-06-01")).isEqualTo("XX-2025");
        assertThat(on("2026-02-28")).isEqualTo("XX-2025");
        assertThat(on("2026-03-01")).isEqualTo("XX-2026");
        assertThat(on("2099-12-31")).isEqualTo("XX-2026");
    }

    @Test
    void jurisdictions_stand_in_the_order_their_rule_sets_give_and_then_by_age() {
        assertThat(book.jurisdictions()).endsWith("XX");
        RuleBook first = book(new NewJurisdiction()
                .with("xx-2026.dmn", "name=\"inForceFrom\" typeRef=\"string\" />", """
                        name="inForceFrom" typeRef="string" />
                        <output id="output_order" name="order" typeRef="integer" />""")
                .with("xx-2026.dmn", "<text>\"2026-03-01\"</text></outputEntry>", """
                        <text>"2026-03-01"</text></outputEntry>
                        <outputEntry id="then_order"><text>-1</text></outputEntry>"""));
        assertThat(first.jurisdictions()).startsWith("XX");
    }

    @Test
    void a_rule_set_that_does_not_say_what_it_is_stands_aside_and_names_its_file() {
        for (String day : List.of("\"1 March\"", "\"2025-02-30\"")) {
            RuleBook others = book(new NewJurisdiction().with("xx-2026.dmn", "\"2026-03-01\"", day));
            assertThatThrownBy(() -> others.find("XX-2026")).isInstanceOf(NotFound.class)
                    .hasMessageContaining("XX-2026 无法使用").hasMessageContaining("xx-2026.dmn").hasMessageNotContaining("inForceFrom");
            assertThat(others.all()).extracting(RuleSet::id).contains("HN-2025", "NAT-2024", "XX-2025").doesNotContain("XX-2026");
        }
        assertThatThrownBy(() -> book(new NewJurisdiction().with("xx-2026.dmn", "<text>\"样例省\"</text>", "<text>null</text>")).find("XX-2026"))
                .hasMessageContaining("XX-2026 无法使用");
    }

    @Test
    void a_database_that_is_away_takes_no_rule_set_away_for_good() {
        AtomicBoolean away = new AtomicBoolean(true);
        Models models = new NewJurisdiction() {
            @Override
            public byte[] read(EditionId editionId, String name) {
                if (away.get()) {
                    throw new IllegalStateException("not read", new SQLTransientConnectionException("no connection"));
                }
                return super.read(editionId, name);
            }
        };
        var ruleSets = new RuleBench(models).ruleSets;
        assertThatThrownBy(() -> ruleSets.of(ModelFolder.EDITION)).hasRootCauseInstanceOf(SQLTransientConnectionException.class);

        away.set(false);

        assertThat(ruleSets.of(ModelFolder.EDITION).all()).extracting(RuleSet::id).contains("HN-2025", "XX-2026");
    }

    @Test
    void a_file_that_is_no_decision_file_takes_no_other_with_it() {
        RuleBook others = book(new NewJurisdiction().with("xx-2026.dmn", "</definitions>", ""));
        assertThat(others.all()).extracting(RuleSet::id).contains("HN-2025", "XX-2025").doesNotContain("XX-2026");
        assertThatThrownBy(() -> others.find("XX-2026")).hasMessageContaining("XX-2026 无法使用");
    }

    private String on(String day) {
        return book.inForce("XX", LocalDate.parse(day)).map(RuleSet::id).orElse(null);
    }

    private static RuleBook book(Models models) {
        return new RuleBench(models).ruleSets.of(ModelFolder.EDITION);
    }
}
