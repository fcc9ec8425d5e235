package org.tidu.assessment.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidu.term.EditionId;
import org.tidu.term.Tier;

/** Which edition's table answers, and what the tables of names say. */
class ProcedureTablesTest {

    private final ProcedureTables tables = RepositoryTables.asTheyAre();

    @Test
    void an_edition_from_before_a_table_goes_by_the_newest() {
        for (EditionId edition : new EditionId[] {RepositoryTables.EDITION, RepositoryTables.OLD, null}) {
            assertThat(tables.row(edition, "number-series", Map.of("tier", "ADVANCED"))).as(String.valueOf(edition))
                    .contains(entry("letter", "A")).containsKey("digits");
        }
    }

    @Test
    void what_a_table_says_nothing_of_is_told_by_table_and_input() {
        assertThatThrownBy(() -> tables.row(null, "number-series", Map.of("tier", "BEST")))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("number-series").hasMessageContaining("BEST");
    }

    @Test
    void a_table_of_codes_is_read_in_its_order() {
        assertThat(tables.byCode(null, "tiers", "tier").keySet()).containsExactly("BASIC", "ADVANCED", "EXCELLENT", "LEADING");
        assertThat(tables.byCode(null, "form-facts", "fact").get("industry")).contains(entry("form", "declaration-start"));
    }

    @Test
    void tiers_are_called_as_the_table_says() {
        TierNames names = new TierNames(RepositoryTables.changed("tiers.dmn", text -> text.replace("\"先进级\"", "\"省先进级\"")));

        assertThat(names.of(RepositoryTables.EDITION, new Tier("ADVANCED"))).isEqualTo("省先进级");
        assertThat(names.all()).containsOnly(entry("BASIC", "基础级"), entry("ADVANCED", "省先进级"), entry("EXCELLENT", "卓越级"),
                entry("LEADING", "领航级"));
    }

    @Test
    void four_titles_may_be_on_the_roster_and_one_is_in_the_summary() {
        HonourTitles titles = new HonourTitles(tables);

        assertThat(titles.all()).hasSize(8);
        assertThat(titles.all()).filteredOn(HonourTitle::onRoster).extracting(HonourTitle::name).containsExactly(
                "湖南省智能制造标杆企业", "湖南省智能制造标杆车间", "湖南省智能制造示范企业", "湖南省智能制造示范车间");
        assertThat(titles.all()).filteredOn(HonourTitle::inSummary).extracting(HonourTitle::kind).containsExactly("HUNAN_BENCHMARK_ENTERPRISE");
    }
}
