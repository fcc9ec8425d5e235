package org.tidu.workbench.edition;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.engine.edition.Editions;
import org.tidu.round.RoundFixture;
import org.tidu.support.ProcessTest;
import org.tidu.term.EditionId;
import org.tidu.term.RoundId;

/** What does not pass makes no edition, and is told by its name. */
@ProcessTest
class EditionGateTest {

    private static final String TABLE = "decisions/hunan/2025/hn-2025.dmn";
    private static final String MATURITY = "decisions/common/maturity-level.dmn";

    @Autowired
    EditionGate gate;

    @Autowired
    Editions editions;

    @Autowired
    RoundFixture rounds;

    @Autowired
    JdbcClient jdbc;

    private final Map<String, byte[]> models = new TreeMap<>();

    @BeforeEach
    void the_models_are_those_of_the_present_edition() {
        EditionId present = editions.newest();
        editions.resourceNames(present).forEach(name -> models.put(name, editions.resource(present, name)));
    }

    @Test
    void what_is_in_force_passes() {
        assertThatCode(() -> gate.pass(models)).doesNotThrowAnyException();
    }

    @Test
    void a_table_that_cannot_be_read_does_not() {
        change(TABLE, table -> table.replace("</definitions>", "<"));

        refused(TABLE);
    }

    @Test
    void a_first_day_that_is_no_day_does_not() {
        change(TABLE, table -> table.replaceFirst("\"2025-0\\d-\\d\\d\"", "\"2025-02-30\""));

        refused(TABLE);
    }

    @Test
    void a_decision_that_a_process_names_and_nobody_brings_does_not() {
        models.remove(MATURITY);

        assertThatThrownBy(() -> gate.pass(models)).isInstanceOf(EditionRefused.class);
    }

    @Test
    void a_decision_that_stands_in_two_files_does_not_and_both_are_named() {
        models.put("decisions/common/maturity-level-copy.dmn", models.get(MATURITY));

        assertThatThrownBy(() -> gate.pass(models)).isInstanceOf(EditionRefused.class).hasMessageContaining("maturity-level-copy.dmn")
                .hasMessageContaining(MATURITY);
    }

    @Test
    void the_rule_set_of_a_round_that_is_being_drafted_is_missed() {
        RoundId id = rounds.open().id();
        jdbc.sql("update declaration_round set status = 'DRAFT' where id = ?").param(id.value()).update();
        models.keySet().removeIf(name -> name.startsWith("decisions/hunan/2025/hn-2025"));

        refused("HN-2025 不在其中");
    }

    private void refused(String named) {
        assertThatThrownBy(() -> gate.pass(models)).isInstanceOf(EditionRefused.class).hasMessageContaining(named);
    }

    private void change(String path, UnaryOperator<String> hand) {
        models.compute(path, (name, bytes) -> hand.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }
}
