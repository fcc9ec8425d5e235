package org.tidu.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.problem.NotFound;
import org.tidu.term.EditionId;
import org.tidu.term.RoundId;
import org.tidu.term.Tier;
import org.tidu.time.SqlTime;

/** The rounds. */
@Component
public class Rounds {

    private final JdbcClient jdbc;
    private final Clock clock;

    Rounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Round> find(RoundId id) {
        return jdbc.sql("select * from declaration_round where id = ?").param(id.value()).query(Rounds::round).optional();
    }

    /** Every round a visitor may know of, the newest first: no drafts, none that was discarded. */
    public List<Round> published() {
        return jdbc.sql("select * from declaration_round where status not in ('DRAFT', 'DISCARDED') "
                        + "order by opens_at desc")
                .query(Rounds::round).list();
    }

    /** @throws NotFound when there is no such round, or none a visitor may know of */
    public Round publishedOne(RoundId id) {
        return find(id).filter(round -> round.status() != RoundStatus.DRAFT && round.status() != RoundStatus.DISCARDED)
                .orElseThrow(() -> new NotFound("没有这个申报批次"));
    }

    public void create(Round round) {
        jdbc.sql("""
                insert into declaration_round (id, title, round_year, tier, status, city_code, province_code, opens_at,
                    closes_at, county_deadline_at, city_deadline_at, notice_working_days, county_quota, rule_set_id,
                    created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(round.id().value(), round.title(), round.year(), round.tier().value(), round.status().name(), round.cityCode(),
                        round.provinceCode(), SqlTime.utc(round.opensAt()), SqlTime.utc(round.closesAt()),
                        SqlTime.utc(round.countyDeadlineAt()), SqlTime.utc(round.cityDeadlineAt()), round.noticeWorkingDays(),
                        round.countyQuota(), round.ruleSetId(), SqlTime.utc(clock.instant()))
                .update();
    }

    public void setStatus(RoundId id, RoundStatus status) {
        jdbc.sql("update declaration_round set status = ? where id = ?").params(status.name(), id.value()).update();
    }

    /** Pins the round to an edition and to the version of its rule set in it; a round is pinned once. */
    void pin(RoundId id, EditionId editionId, @Nullable String ruleSetVersion) {
        jdbc.sql("update declaration_round set edition_id = ?, rule_set_version = ? where id = ? and edition_id is null")
                .params(editionId.value(), ruleSetVersion, id.value()).update();
    }

    /** Label of the version that judges the cases of a round, {@code HN-2025/3}; empty of drafts, and of rounds from before there were versions. */
    public Optional<String> ruleSetVersion(RoundId id) {
        return jdbc.sql("select rule_set_version from declaration_round where id = ? and rule_set_version is not null").param(id.value())
                .query(String.class).optional();
    }

    /** Those that are being drafted: they will want their rule set. */
    public List<Round> drafts() {
        return jdbc.sql("select * from declaration_round where status = 'DRAFT' order by opens_at").query(Rounds::round).list();
    }

    private static Round round(ResultSet row, int index) throws SQLException {
        return new Round(new RoundId(row.getString("id")), row.getString("title"), row.getInt("round_year"), new Tier(row.getString("tier")),
                RoundStatus.valueOf(row.getString("status")), row.getString("city_code"),
                row.getString("province_code"), SqlTime.instant(row, "opens_at"), SqlTime.instant(row, "closes_at"),
                SqlTime.instant(row, "county_deadline_at"), SqlTime.instant(row, "city_deadline_at"),
                row.getInt("notice_working_days"), row.getObject("county_quota", Integer.class),
                row.getString("rule_set_id"), EditionId.orNull(row.getString("edition_id")));
    }
}
