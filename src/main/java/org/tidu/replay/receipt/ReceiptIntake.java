package org.tidu.replay.receipt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tidu.assessment.facts.EnterpriseSizes;
import org.tidu.decision.Decisions;
import org.tidu.decision.Models;
import org.tidu.replay.run.Pace;

/**
 * Takes what has been judged since the last time into the table of replays. Whoever asks for a replay pays for it, not who hands something in;
 * nodes that take at the same time wait for each other.
 */
@Component
class ReceiptIntake {

    private static final int AT_ONCE = 1_000;
    /** Far longer than a transaction lasts: a receipt that is older is committed, and so is every one before it. */
    private static final Duration SETTLED = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final Models models;
    private final Clock clock;

    ReceiptIntake(JdbcClient jdbc, NamedParameterJdbcTemplate batches, PlatformTransactionManager transactions, Models models, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = new TransactionTemplate(transactions);
        this.models = models;
        this.clock = clock;
    }

    /**
     * All there is; a thousand at a time, each of them whole. The tables of old editions are compiled for this alone: what is asked in production
     * keeps its programs to itself.
     */
    void take(Pace pace) {
        EnterpriseSizes sizes = new EnterpriseSizes(Decisions.compiled(models));
        long from = 0;
        Long reached = 0L;
        while (reached != null) {
            pace.step();
            long begin = from;
            reached = transaction.execute(status -> some(begin, sizes));
            from = reached == null ? from : reached;
        }
    }

    /** @return the last entry taken; null when there was none */
    private Long some(long from, EnterpriseSizes sizes) {
        long settled = jdbc.sql("select entry_number from replay_taken where id = 1 for update").query(Long.class).single();
        List<LastReceipt> found = jdbc.sql("""
                select r.declaration_number, r.entry_number, r.assessed_at, c.round_id, c.county_code, r.tier, r.rule_set_id,
                    c.enterprise_name, r.edition_id, r.facts
                from assessment_receipt r join declaration_case c on c.number = r.declaration_number
                    left join replay_case k on k.declaration_number = r.declaration_number and k.entry_number >= r.entry_number
                where r.entry_number > :from and k.declaration_number is null
                order by r.entry_number fetch first %d rows only""".formatted(AT_ONCE))
                .param("from", Math.max(from, settled)).query((row, number) -> LastReceipt.of(row)).list();
        if (found.isEmpty()) {
            return null;
        }
        Map<String, LastReceipt> last = new LinkedHashMap<>();
        found.forEach(receipt -> last.put(receipt.number().value(), receipt));
        jdbc.sql("delete from replay_case where declaration_number in (:numbers)").param("numbers", last.keySet()).update();
        write(last.values().stream().map(receipt -> row(receipt, sizes)).toArray(SqlParameterSource[]::new));
        Instant old = clock.instant().minus(SETTLED);
        found.stream().filter(receipt -> receipt.assessedAt().isBefore(old)).mapToLong(LastReceipt::entry).max().ifPresent(entry ->
                jdbc.sql("update replay_taken set entry_number = :entry where entry_number < :entry").param("entry", entry).update());
        return found.get(found.size() - 1).entry();
    }

    private void write(SqlParameterSource[] rows) {
        batches.batchUpdate("""
                insert into replay_case (declaration_number, entry_number, slice, round_id, county_code, tier, enterprise_size, industry,
                    rule_set_id, enterprise_name, facts)
                values (:number, :entry, :slice, :round, :county, :tier, :size, :industry, :ruleSet, :enterprise, :facts)""", rows);
    }

    private static SqlParameterSource row(LastReceipt receipt, EnterpriseSizes sizes) {
        return new MapSqlParameterSource().addValue("number", receipt.number().value()).addValue("entry", receipt.entry())
                .addValue("slice", receipt.slice()).addValue("round", receipt.roundId().value()).addValue("county", receipt.county())
                .addValue("tier", receipt.tier().value()).addValue("size", receipt.size(sizes)).addValue("industry", receipt.industry())
                .addValue("ruleSet", receipt.ruleSetId()).addValue("enterprise", receipt.enterprise())
                .addValue("facts", CompactFacts.write(receipt.facts()));
    }
}
