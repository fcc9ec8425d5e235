package org.tidu.casefile.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tidu.page.Counting;
import org.tidu.page.Cursor;
import org.tidu.page.Slice;
import org.tidu.term.CreditCode;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;
import org.tidu.time.SqlTime;

/** Table {@code declaration_case}. */
@Component
public class CaseTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A case this transaction has changed or holds is read once: nobody else can change it meanwhile. */
    public Optional<CaseRow> find(DeclarationNumber number) {
        return HeldCases.row(number).or(() -> {
            Optional<CaseRow> read = jdbc.sql("select * from declaration_case where number = ?").param(number.value())
                    .query(CaseTable::row).optional();
            read.ifPresent(HeldCases::read);
            return read;
        });
    }

    /** Some of them, by number. */
    public Map<DeclarationNumber, CaseRow> named(Collection<DeclarationNumber> numbers) {
        return numbers.isEmpty() ? Map.of() : jdbc.sql("select * from declaration_case where number in (:numbers)")
                .param("numbers", numbers.stream().map(DeclarationNumber::value).toList()).query(CaseTable::row).list().stream()
                .collect(Collectors.toMap(CaseRow::number, Function.identity()));
    }

    /** What is done to this case waits for one another until the end of the transaction. */
    public void hold(DeclarationNumber number) {
        jdbc.sql("select * from declaration_case where number = ? for update").param(number.value())
                .query(CaseTable::row).optional().ifPresent(HeldCases::held);
    }

    /** The declarations of the enterprise in the round that count, one for each factory: not those it has withdrawn. */
    public List<CaseRow> current(RoundId roundId, CreditCode uscc) {
        return jdbc.sql("select * from declaration_case where round_id = ? and uscc = ? and is_current = true order by created_at, number")
                .params(roundId.value(), uscc.value()).query(CaseTable::row).list();
    }

    /** @param countyCode null for all counties */
    public List<CaseRow> undecided(RoundId roundId, String countyCode, Set<Stage> stages) {
        return jdbc.sql("select * from declaration_case where round_id = :round and stage in (:stages) and outcome is null"
                        + (countyCode == null ? "" : " and county_code = :county") + " order by number")
                .param("round", roundId.value()).param("stages", stages.stream().map(Stage::name).toList())
                .param("county", countyCode).query(CaseTable::row).list();
    }

    /** @param countyCode null for all counties */
    public boolean anyUndecided(RoundId roundId, String countyCode, Stage stage) {
        return jdbc.sql("select 1 from declaration_case where round_id = :round and stage = :stage and outcome is null"
                        + (countyCode == null ? "" : " and county_code = :county") + " fetch first 1 rows only")
                .param("round", roundId.value()).param("stage", stage.name()).param("county", countyCode)
                .query(Integer.class).optional().isPresent();
    }

    /** How many cases of each round are not decided; none of a round without. */
    public Map<RoundId, Integer> undecided(Collection<RoundId> roundIds) {
        Map<RoundId, Integer> counted = new TreeMap<>();
        if (!roundIds.isEmpty()) {
            jdbc.sql("select round_id, count(*) from declaration_case where round_id in (:rounds) and outcome is null group by round_id")
                    .param("rounds", roundIds.stream().map(RoundId::value).toList()).query(row -> {
                        counted.put(new RoundId(row.getString(1)), row.getInt(2));
                    });
        }
        return counted;
    }

    /** Every case that may be seen, the latest first: for an enterprise, which has few. */
    public List<CaseRow> seenBy(CaseSight sight) {
        return jdbc.sql("select c.* from declaration_case c where " + sight.condition() + " order by c.created_at desc")
                .params(sight.parameters()).query(CaseTable::row).list();
    }

    public void insert(CaseRow row) {
        Instant now = clock.instant();
        jdbc.sql("""
                insert into declaration_case (number, round_id, round_title, uscc, enterprise_name, factory_name,
                    county_code, county_name, tier, stage, deadline_at, created_at, updated_at, processing_since)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(row.number().value(), row.roundId().value(), row.roundTitle(), row.uscc().value(), row.enterpriseName(),
                        row.factoryName(), row.countyCode(), row.countyName(), row.tier().value(), row.stage().name(),
                        SqlTime.utc(row.deadlineAt()), SqlTime.utc(now), SqlTime.utc(now), SqlTime.utc(row.processingSince()))
                .update();
    }

    public void setProcessInstance(DeclarationNumber number, String processInstanceId) {
        jdbc.sql("update declaration_case set process_instance_id = ?, processing_since = null where number = ?")
                .params(processInstanceId, number.value()).update();
        HeldCases.changed(number);
    }

    /** What was handed in has been taken on. */
    public void setProcessed(DeclarationNumber number) {
        jdbc.sql("update declaration_case set processing_since = null where number = ?").param(number.value()).update();
        HeldCases.changed(number);
    }

    public void setStage(DeclarationNumber number, Stage stage) {
        Instant now = clock.instant();
        jdbc.sql("update declaration_case set stage = ?, updated_at = ? where number = ?")
                .params(stage.name(), SqlTime.utc(now), number.value()).update();
        HeldCases.entered(number, stage, now);
    }

    /** Something has been handed in and waits to be taken on. */
    public void setReceived(DeclarationNumber number, Instant receivedAt) {
        jdbc.sql("update declaration_case set processing_since = ?, updated_at = ? where number = ?")
                .params(SqlTime.utc(receivedAt), SqlTime.utc(receivedAt), number.value()).update();
        HeldCases.changed(number);
    }

    /**
     * The application has been handed in and waits to be taken on. The lists move the case when it enters its next stage, a moment later:
     * no index has to be changed in the last minute.
     */
    public void setSubmitted(DeclarationNumber number, Instant receivedAt) {
        jdbc.sql("update declaration_case set submitted_at = ?, processing_since = ? where number = ?")
                .params(SqlTime.utc(receivedAt), SqlTime.utc(receivedAt), number.value()).update();
        HeldCases.changed(number);
    }

    public void setDeadline(DeclarationNumber number, Instant deadlineAt) {
        jdbc.sql("update declaration_case set deadline_at = ?, updated_at = ? where number = ?")
                .params(SqlTime.utc(deadlineAt), SqlTime.utc(clock.instant()), number.value()).update();
        HeldCases.changed(number);
    }

    public void close(DeclarationNumber number, Outcome outcome, String reason) {
        jdbc.sql("update declaration_case set stage = 'CLOSED', outcome = ?, outcome_reason = ?, updated_at = ?, "
                        + "is_current = ? where number = ?")
                .params(outcome.name(), reason, SqlTime.utc(clock.instant()), outcome == Outcome.WITHDRAWN ? null : true,
                        number.value()).update();
        HeldCases.changed(number);
    }

    /**
     * One page of the cases that match.
     *
     * @param many whether so many match that the page of a text is soon found among the newest
     */
    public Slice<CaseRow> page(CaseFilter filter, CaseOrder by, Cursor from, int size, boolean many) {
        String order = by.sql(from.backwards());
        String beyond = by.beyond(from);
        Map<String, Object> place = by.place(from);
        String rows = filter.rows("c.*", beyond, order, size + 1);
        List<CaseRow> read = filter.text() == null || !many || by != CaseOrder.UPDATED ? List.of()
                : read(filter, place, filter.newestRows("c.*", beyond, order, size + 1));
        if (read.size() <= size) {
            read = read(filter, place, "select * from (" + rows + ") found" + order + " fetch first " + (size + 1) + " rows only");
        }
        return Slice.of(from, read, size, by::keys);
    }

    private List<CaseRow> read(CaseFilter filter, Map<String, Object> place, String sql) {
        return jdbc.sql(sql).params(filter.parameters()).params(place).query(CaseTable::row).list();
    }

    /** How many match, exactly up to {@link Counting#MOST}. */
    public int count(CaseFilter filter) {
        return count(filter, Counting.MOST);
    }

    /**
     * How many match, exactly up to {@code most}; one more stands for any more. A text that nearly every case holds is counted enough among
     * the newest, the beginning of a number among the numbers.
     */
    public int count(CaseFilter filter, int most) {
        int among = filter.text() == null || most >= CaseFilter.NEWEST ? 0
                : count(filter, filter.newestRows("c.number", "", CaseOrder.UPDATED.sql(false), most + 1), most);
        if (among <= most) {
            among = filter.numbered(most + 1).map(rows -> count(filter, rows, most)).orElse(0);
        }
        return among > most ? among : count(filter, filter.rows("c.number", "", "", most + 1), most);
    }

    private int count(CaseFilter filter, String rows, int most) {
        return jdbc.sql(Counting.upTo("select 1 from (" + rows + ") found", most))
                .params(filter.parameters()).query(Integer.class).single();
    }

    static CaseRow row(ResultSet row, int index) throws SQLException {
        String outcome = row.getString("outcome");
        return new CaseRow(new DeclarationNumber(row.getString("number")), new RoundId(row.getString("round_id")), row.getString("round_title"),
                row.getString("enterprise_name"), new CreditCode(row.getString("uscc")), row.getString("factory_name"),
                row.getString("county_code"), row.getString("county_name"), new Tier(row.getString("tier")),
                Stage.valueOf(row.getString("stage")), SqlTime.instant(row, "deadline_at"),
                SqlTime.instant(row, "submitted_at"), SqlTime.instant(row, "updated_at"),
                outcome == null ? null : Outcome.valueOf(outcome), row.getString("outcome_reason"),
                row.getString("process_instance_id"), SqlTime.instant(row, "processing_since"));
    }
}
