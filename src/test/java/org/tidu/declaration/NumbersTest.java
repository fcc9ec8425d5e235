package org.tidu.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.tidu.area.Area;
import org.tidu.area.Areas;
import org.tidu.assessment.procedure.ProcedureTables;
import org.tidu.assessment.procedure.RepositoryTables;
import org.tidu.declaration.start.Numbers;
import org.tidu.round.Round;
import org.tidu.round.RoundStatus;
import org.tidu.support.AtOnce;
import org.tidu.support.OnBothDatabases;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;

class NumbersTest {

    private static final Areas CHANGSHA = new Areas(new Area("43", "湖南省"), new Area("4301", "长沙市"),
            List.of(new Area("430102", "芙蓉区"), new Area("430103", "天心区")), "CS");

    @OnBothDatabases
    void begin_with_the_letters_of_the_installation_and_run_for_each_year_tier_and_county(String kind, DataSource database) {
        Numbers numbers = new Numbers(JdbcClient.create(database), CHANGSHA, RepositoryTables.asTheyAre(),
                new DataSourceTransactionManager(database));

        assertThat(numbers.next(round(2025, new Tier("ADVANCED")), "430102").value()).isEqualTo("CS2025A-430102-0001");
        assertThat(numbers.next(round(2025, new Tier("ADVANCED")), "430102").value()).isEqualTo("CS2025A-430102-0002");
        assertThat(numbers.next(round(2025, new Tier("ADVANCED")), "430103").value()).isEqualTo("CS2025A-430103-0001");
        assertThat(numbers.next(round(2025, new Tier("BASIC")), "430102").value()).isEqualTo("CS2025B-430102-0001");
        assertThat(numbers.next(round(2026, new Tier("ADVANCED")), "430102").value()).isEqualTo("CS2026A-430102-0001");
    }

    @OnBothDatabases
    void the_first_of_a_county_at_the_same_moment_all_get_one_and_none_twice(String kind, DataSource database) {
        Numbers numbers = new Numbers(JdbcClient.create(database), CHANGSHA, RepositoryTables.asTheyAre(),
                new DataSourceTransactionManager(database));
        Set<String> given = ConcurrentHashMap.newKeySet();

        AtOnce.run(8, index -> given.add(numbers.next(round(2025, new Tier("LEADING")), "430103").value()));

        assertThat(given).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 8).mapToObj("CS2025L-430103-000%d"::formatted).toList());
    }

    @OnBothDatabases
    void have_the_letter_and_the_digits_the_table_says(String kind, DataSource database) {
        ProcedureTables others = RepositoryTables.changed("number-series.dmn", text -> text
                .replace("then_numberSeries_advanced_letter\"><text>\"A\"", "then_numberSeries_advanced_letter\"><text>\"L\"")
                .replace("then_numberSeries_advanced_digits\"><text>4", "then_numberSeries_advanced_digits\"><text>6"));

        assertThat(new Numbers(JdbcClient.create(database), CHANGSHA, others, new DataSourceTransactionManager(database))
                .next(round(2025, new Tier("ADVANCED")), "430102").value()).isEqualTo("CS2025L-430102-000001");
    }

    private static Round round(int year, Tier tier) {
        return new Round(new RoundId("round"), "批次", year, tier, RoundStatus.OPEN, "4301", "43", null, null, null, null, 5, null, "HN-2025", null);
    }
}
