package org.tidu.assessment.digital;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a questionnaire says of its items, grades and amounts: the same for all facts, so each is asked of the tables once. */
final class KnownDigital {

    private final DigitalTables tables;
    private final Map<Integer, Map<String, Object>> items = new ConcurrentHashMap<>();
    private final Map<Integer, Optional<ScoreBand>> bands = new ConcurrentHashMap<>();
    private volatile List<DigitalAmount> amounts;

    KnownDigital(DigitalTables tables) {
        this.tables = tables;
    }

    Map<String, Object> item(int item) {
        return items.computeIfAbsent(item, tables::item);
    }

    Optional<ScoreBand> band(int grade) {
        return bands.computeIfAbsent(grade, tables::band);
    }

    List<DigitalAmount> amounts() {
        if (amounts == null) {
            amounts = tables.amounts();
        }
        return amounts;
    }
}
