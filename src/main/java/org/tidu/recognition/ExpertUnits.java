package org.tidu.recognition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Table {@code expert_unit}: where experts work. */
@Component
class ExpertUnits {

    private final JdbcClient jdbc;
    private final Clock clock;

    ExpertUnits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By user id; without those of whom nobody recorded one. */
    Map<String, String> all() {
        Map<String, String> units = new HashMap<>();
        jdbc.sql("select expert, unit from expert_unit").query(row -> {
            units.put(row.getString("expert"), row.getString("unit"));
        });
        return units;
    }

    @Transactional
    public void record(String expert, String unit, String by) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        int changed = jdbc.sql("update expert_unit set unit = ?, recorded_by = ?, recorded_at = ? where expert = ?")
                .params(unit, by, now, expert).update();
        if (changed == 0) {
            jdbc.sql("insert into expert_unit (expert, unit, recorded_by, recorded_at) values (?, ?, ?, ?)")
                    .params(expert, unit, by, now).update();
        }
    }
}
