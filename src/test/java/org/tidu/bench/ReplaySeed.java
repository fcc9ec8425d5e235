package org.tidu.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.tidu.assessment.AssessmentOnABench;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.scenario.Tiers;
import org.tidu.replay.HunanDraft;

/**
 * Cases with a verdict each, in one round of ten counties, at all four tiers in turns. Every other one meets all other conditions and has six to
 * sixteen scenarios, so that the changed number decides it; the rest is made up with gaps and misses everywhere.
 */
final class ReplaySeed {

    private static final List<String> COUNTIES =
            List.of("430211", "430202", "430203", "430204", "430212", "430223", "430224", "430225", "430281", "4302JK");
    private static final List<String> KPI = List.of("PROVINCIAL_LEADING", "NATIONAL_LEADING", "GLOBAL_LEADING");

    private final AssessmentOnABench madeUp = new AssessmentOnABench(10);
    private final JsonMapper json = JsonMapper.builder().build();
    private final Random random = new Random(10);

    void plant(DataSource database, int cases) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("""
                    insert into declaration_round (id, title, round_year, tier, status, city_code, province_code, opens_at,
                        closes_at, county_deadline_at, city_deadline_at, notice_working_days, rule_set_id, created_at)
                    values ('round', '批次', 2025, 'ADVANCED', 'OPEN', '4302', '43', timestamp '2025-01-01 00:00:00',
                        timestamp '2025-02-01 00:00:00', timestamp '2025-03-01 00:00:00', timestamp '2025-04-01 00:00:00', 5,
                        'HN-2025', timestamp '2025-01-01 00:00:00')""");
            try (PreparedStatement declared = connection.prepareStatement("""
                    insert into declaration_case (number, round_id, round_title, uscc, enterprise_name, factory_name, county_code, county_name,
                        tier, stage, deadline_at, created_at, updated_at)
                    values (?, 'round', '批次', ?, ?, '一厂', ?, '县市区', ?, 'COUNTY_REVIEW', timestamp '2025-02-01 00:00:00',
                        timestamp '2025-01-02 00:00:00', timestamp '2025-01-02 00:00:00')""");
                    PreparedStatement judged = connection.prepareStatement("""
                    insert into assessment_receipt (id, declaration_number, purpose, jurisdiction, rule_set_id, rule_set_hash, edition_id,
                        edition, in_force_from, tier, facts, conditions, eligible, direct_recognition, assessed_at, sha256)
                    values (?, ?, 'SUBMISSION', 'HN', 'HN-2025', 'sha256:', 'repository', '2025年', '2025-01-01', ?, ?, '[]', true, false,
                        timestamp '2025-01-02 00:00:00', '')""")) {
                for (int from = 0; from < cases; from += 1_000) {
                    some(declared, judged, from);
                    connection.commit();
                }
            }
            connection.setAutoCommit(true);
            connection.createStatement().execute("analyze");
        }
    }

    private void some(PreparedStatement declared, PreparedStatement judged, int from) throws SQLException {
        List<Facts> gaps = madeUp.enterprises(500);
        for (int i = 0; i < 1_000; i++) {
            String number = "ZZ2025-%07d".formatted(from + i);
            String county = COUNTIES.get(random.nextInt(COUNTIES.size()));
            String tier = Tiers.ASCENDING.get(i / 2 % 4);
            declared.setString(1, number);
            declared.setString(2, "U%017d".formatted(from + i));
            declared.setString(3, "株洲样例第" + (from + i) + "机械有限公司");
            declared.setString(4, county);
            declared.setString(5, tier);
            declared.addBatch();
            judged.setString(1, UUID.randomUUID().toString());
            judged.setString(2, number);
            judged.setString(3, tier);
            judged.setString(4, written(i % 2 == 0 ? decided() : gaps.get(i / 2).values()));
            judged.addBatch();
        }
        declared.executeBatch();
        judged.executeBatch();
    }

    private String written(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As a form's facts are kept: every field, null where nothing was said, scenarios with names. */
    private Map<String, Object> decided() {
        Map<String, Object> facts = new LinkedHashMap<>();
        madeUp.enterprises(1).get(0).values().keySet().forEach(name -> facts.put(name, null));
        facts.putAll(HunanDraft.facts(6 + random.nextInt(11)));
        facts.put("employees", 5 + random.nextInt(1_500));
        facts.put("revenue", 200 + random.nextInt(60_000));
        facts.put("kpiLevel", KPI.get(random.nextInt(3)));
        facts.put("heldTiers", Tiers.ASCENDING);
        facts.put("maturity", Map.of("level", 2 + random.nextInt(4), "basis", "SELF"));
        List<Map<String, Object>> named = new ArrayList<>();
        for (Object scenario : (List<?>) facts.get("scenarios")) {
            Map<String, Object> instance = new LinkedHashMap<>();
            ((Map<?, ?>) scenario).forEach((key, value) -> instance.put((String) key, value));
            instance.put("name", "关键零部件加工产线的一个场景");
            named.add(instance);
        }
        facts.put("scenarios", named);
        return facts;
    }
}
