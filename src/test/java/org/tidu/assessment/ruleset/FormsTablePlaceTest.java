package org.tidu.assessment.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tidu.decision.Decisions;
import org.tidu.policy.edition.Edition;
import org.tidu.policy.edition.EditionModels;
import org.tidu.term.EditionId;
import org.tidu.term.Tier;

/** Where a table of forms says what it says of a tier. */
class FormsTablePlaceTest {

    private static final EditionId EDITION = new EditionId("edition");
    private static final String FILE = "decisions/example/2026/xx-2026-forms.dmn";

    private RuleSetForms forms;

    @BeforeEach
    void aTableWithARowForEachOfTwoTiers() throws IOException {
        String one = Files.readString(Path.of("src/test/resources/another-set-of-forms", FILE));
        String row = one.substring(one.indexOf("<rule id="), one.indexOf("</rule>") + "</rule>".length());
        String two = one.replace(row, row.replace("\"ADVANCED\"", "\"BASIC\", \"EXCELLENT\"").replace("_advanced", "_basic") + row);
        forms = new RuleSetForms(Decisions.compiled(new EditionModels(new Edition(Map.of(FILE, two.getBytes(StandardCharsets.UTF_8))))));
    }

    private String place(String ruleSet, String tier, String column) {
        return forms.place(EDITION, ruleSet, new Tier(tier), column);
    }

    @Test
    void its_row_is_the_one_of_the_tier_and_its_column_bears_its_label() {
        assertThat(place("XX-2026", "BASIC", "paper")).isEqualTo("表“填报的表单”（" + FILE + "）第 1 行“纸质件模板”列");
        assertThat(place("XX-2026", "EXCELLENT", "application")).isEqualTo("表“填报的表单”（" + FILE + "）第 1 行“申报书”列");
        assertThat(place("XX-2026", "ADVANCED", "results")).isEqualTo("表“填报的表单”（" + FILE + "）第 2 行“成效指标的核对表”列");
    }

    @Test
    void a_tier_without_a_row_and_a_rule_set_without_the_table_have_none() {
        assertThat(place("XX-2026", "LEADING", "results")).isEqualTo("规则集 XX-2026");
        assertThat(place("YY-2026", "ADVANCED", "results")).isEqualTo("规则集 YY-2026");
    }
}
