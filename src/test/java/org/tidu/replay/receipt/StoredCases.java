package org.tidu.replay.receipt;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.tidu.assessment.Trial;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.verdict.Receipt;
import org.tidu.assessment.verdict.ReceiptRows;
import org.tidu.assessment.verdict.Receipts;
import org.tidu.decision.Models;
import org.tidu.replay.HunanDraft;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.Tier;

/** Cases with verdicts, put into a database as the application puts them. */
public final class StoredCases {

    private static final Trial TABLES = Trial.of(HunanDraft.inForce());

    private final DataSource database;
    private final JdbcClient jdbc;
    private final Clock clock;

    public StoredCases(DataSource database, Clock clock) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.clock = clock;
    }

    public ReplayCaseTable table() {
        return table(HunanDraft.inForce());
    }

    /** @param models of the edition the cases were judged in */
    ReplayCaseTable table(Models models) {
        return new ReplayCaseTable(jdbc, new ReceiptIntake(jdbc, new NamedParameterJdbcTemplate(database),
                new DataSourceTransactionManager(database), models, clock));
    }

    public void round(String id) {
        jdbc.sql("""
                insert into declaration_round (id, title, round_year, tier, status, city_code, province_code, opens_at,
                    closes_at, county_deadline_at, city_deadline_at, notice_working_days, rule_set_id, created_at)
                values (?, ?, 2025, 'ADVANCED', 'OPEN', '4302', '43', timestamp '2025-01-01 00:00:00',
                    timestamp '2025-02-01 00:00:00', timestamp '2025-03-01 00:00:00', timestamp '2025-04-01 00:00:00', 5,
                    'HN-2025', timestamp '2025-01-01 00:00:00')""").params(id, "批次" + id).update();
    }

    public void declared(DeclarationNumber number, String round, String county) {
        jdbc.sql("""
                insert into declaration_case (number, round_id, round_title, uscc, enterprise_name, factory_name, county_code, county_name,
                    tier, stage, deadline_at, created_at, updated_at)
                values (?, ?, '批次', ?, ?, '工厂', ?, '县市区', 'ADVANCED', 'COUNTY_REVIEW', timestamp '2025-02-01 00:00:00',
                    timestamp '2025-01-02 00:00:00', timestamp '2025-01-02 00:00:00')""")
                .params(number.value(), round, "U" + number, "企业" + number, county).update();
    }

    public void withdrawn(DeclarationNumber number) {
        jdbc.sql("update declaration_case set is_current = null where number = ?").param(number.value()).update();
    }

    public Receipt judged(DeclarationNumber number, Tier tier, Map<String, Object> facts) {
        return judged(jdbc, number, tier, facts);
    }

    /** In a transaction that is still open. */
    public void judged(Connection open, DeclarationNumber number, Map<String, Object> facts) {
        judged(JdbcClient.create(new SingleConnectionDataSource(open, true)), number, new Tier("ADVANCED"), facts);
    }

    private Receipt judged(JdbcClient with, DeclarationNumber number, Tier tier, Map<String, Object> given) {
        Facts facts = TABLES.service().facts(TABLES.editionId(), given);
        return new Receipts(with, clock, new ReceiptRows(JsonMapper.builder().build())).record(number, "SUBMISSION", TABLES.editionId(),
                TABLES.service().assess(TABLES.editionId(), HunanDraft.RULE_SET, tier, facts), facts);
    }
}
