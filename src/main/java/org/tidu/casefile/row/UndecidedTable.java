package org.tidu.casefile.row;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.term.RoundId;
import org.tidu.time.SqlTime;

/** The cases of a round that are not decided, counted by the database or some at a time; {@code declaration_case} again. */
@Component
public class UndecidedTable {

    private static final Set<Stage> WRITING = EnumSet.range(Stage.REGISTRATION, Stage.PREPARATION);

    private final JdbcClient jdbc;
    private final Clock clock;

    UndecidedTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How many cases of a county stand at a stage.
     *
     * @param received handed in, also what was a moment ago and has not reached its next stage
     * @param writing  not handed in, with time left to do so
     */
    public record Count(String countyCode, Stage stage, int received, int writing) {}

    /** @param countyCode null for all counties */
    public List<Count> counts(RoundId roundId, @Nullable String countyCode, Set<Stage> stages) {
        List<String> selects = new ArrayList<>();
        if (stages.stream().anyMatch(WRITING::contains)) {
            selects.add("select county_code, stage, count(submitted_at) as received, "
                    + "sum(case when submitted_at is null and deadline_at >= :now then 1 else 0 end) as writing"
                    + from(countyCode) + " and stage in (:early) group by county_code, stage");
        }
        // of these the index alone tells
        if (!WRITING.containsAll(stages)) {
            selects.add("select county_code, stage, count(*) as received, 0 as writing" + from(countyCode)
                    + " and stage in (:later) group by county_code, stage");
        }
        Map<String, Object> values = new HashMap<>(Map.of("round", roundId.value(), "now", SqlTime.utc(clock.instant()),
                "early", names(stages.stream().filter(WRITING::contains).toList()),
                "later", names(stages.stream().filter(stage -> !WRITING.contains(stage)).toList())));
        values.put("county", countyCode);
        return jdbc.sql(String.join(" union all ", selects)).params(values)
                .query((row, index) -> new Count(row.getString("county_code"), Stage.valueOf(row.getString("stage")),
                        row.getInt("received"), row.getInt("writing"))).list();
    }

    /** Those at these stages that were handed in, by number, at most so many after a number; null begins with the first. */
    public List<CaseRow> received(RoundId roundId, @Nullable String countyCode, Set<Stage> stages, @Nullable String after, int most) {
        return page(roundId, countyCode, stages, after, most, stage -> WRITING.contains(stage) ? " and submitted_at is not null" : "");
    }

    /** Those at these stages that were not handed in and still may be, by number, at most so many after a number. */
    public List<CaseRow> writing(RoundId roundId, @Nullable String countyCode, Set<Stage> stages, @Nullable String after, int most) {
        return page(roundId, countyCode, EnumSet.copyOf(stages.stream().filter(WRITING::contains).toList()), after, most,
                stage -> " and submitted_at is null and deadline_at >= :now");
    }

    /** Each stage is a walk along an index of the round. */
    private List<CaseRow> page(RoundId roundId, @Nullable String countyCode, Set<Stage> stages, @Nullable String after, int most,
            Function<Stage, String> condition) {
        String rest = (after == null ? "" : " and number > :after") + " order by number fetch first " + most + " rows only";
        String walks = stages.stream().map(stage -> "(select *" + from(countyCode) + " and stage = '" + stage.name() + "'"
                + condition.apply(stage) + rest + ")").collect(Collectors.joining(" union all "));
        Map<String, Object> values = new HashMap<>(Map.of("round", roundId.value(), "now", SqlTime.utc(clock.instant())));
        values.put("county", countyCode);
        values.put("after", after);
        return jdbc.sql("select * from (" + walks + ") found order by number fetch first " + most + " rows only")
                .params(values).query(CaseTable::row).list();
    }

    private static String from(@Nullable String countyCode) {
        return " from declaration_case where round_id = :round" + (countyCode == null ? "" : " and county_code = :county");
    }

    private static List<String> names(Collection<Stage> stages) {
        return stages.isEmpty() ? List.of("-") : stages.stream().map(Stage::name).toList();
    }
}
