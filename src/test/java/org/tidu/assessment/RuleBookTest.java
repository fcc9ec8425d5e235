package org.tidu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tidu.assessment.ruleset.RuleBook;
import org.tidu.assessment.ruleset.RuleSet;
import org.tidu.decision.Models;

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
    void a_rule_set_that_does_not_say_what_it_is_names_its_file() {
        assertThatThrownBy(() -> book(new NewJurisdiction().with("xx-2026.dmn", "\"2026-03-01\"", "\"1 March\"")))
                .hasMessageContaining("xx-2026.dmn").hasMessageContaining("inForceFrom");
        assertThatThrownBy(() -> book(new NewJurisdiction().with("xx-2026.dmn", "<text>\"样例省\"</text>", "<text>null</text>")))
                .hasMessageContaining("does not say its jurisdictionName");
    }

    private String on(String day) {
        return book.inForce("XX", LocalDate.parse(day)).map(RuleSet::id).orElse(null);
    }

    private static RuleBook book(Models models) {
        return new RuleBench(models).ruleSets.of(ModelFolder.EDITION);
    }
}
