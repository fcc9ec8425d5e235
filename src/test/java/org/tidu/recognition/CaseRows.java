package org.tidu.recognition;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.EditionId;
import org.tidu.term.RoundId;

/** A round whose city list is closed and a case in it, as rows. */
final class CaseRows {

    private static final OffsetDateTime OPENS = OffsetDateTime.of(2025, 4, 24, 1, 0, 0, 0, ZoneOffset.UTC);

    private CaseRows() {}

    static void insert(JdbcClient jdbc, RoundId roundId, DeclarationNumber number, EditionId editionId, int noticeWorkingDays) {
        jdbc.sql("""
                insert into declaration_round (id, title, round_year, tier, status, city_code, province_code, opens_at,
                    closes_at, county_deadline_at, city_deadline_at, notice_working_days, rule_set_id, edition_id,
                    created_at)
                values (?, '2025年先进级', 2025, 'ADVANCED', 'CITY_CLOSED', '4302', '43', ?, ?, ?, ?, ?, 'HN-2025', ?, ?)""")
                .params(roundId.value(), OPENS, OPENS.plusDays(4), OPENS.plusDays(4), OPENS.plusDays(10), noticeWorkingDays,
                        editionId.value(), OPENS)
                .update();
        jdbc.sql("""
                insert into declaration_case (number, round_id, round_title, uscc, enterprise_name, factory_name,
                    county_code, county_name, tier, stage, deadline_at, created_at, updated_at)
                values (?, ?, '2025年先进级', '91430200MA4T000010', '株洲甲公司', '一号工厂', '430211', '天元区', 'ADVANCED',
                    'PROVINCIAL_REVIEW', ?, ?, ?)""")
                .params(number.value(), roundId.value(), OPENS.plusDays(4), OPENS, OPENS)
                .update();
    }
}
