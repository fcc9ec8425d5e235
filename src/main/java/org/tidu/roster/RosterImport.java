package org.tidu.roster;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a list as a whole or not at all. Rows with a known key are replaced, none is ever removed. */
@Component
public class RosterImport {

    private final RosterTable table;
    private final Clock clock;

    RosterImport(RosterTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** How many rows the file held, and how many of them were new. */
    public record Counts(int rows, int added, int updated) {}

    /**
     * Imports a CSV file in UTF-8 or GB18030.
     *
     * @param by the officer's user id
     * @throws org.tidu.problem.InvalidInput naming every bad line and column; nothing is stored then
     */
    @Transactional
    public Counts importCsv(RosterKind kind, byte[] file, String by) {
        RosterFormat format = RosterFormat.of(kind);
        List<Map<String, Object>> rows = new RosterReader(format).read(CsvFile.read(file));
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
        int added = 0;
        for (Map<String, Object> row : rows) {
            added += table.write(format, row, by, now) ? 1 : 0;
        }
        return new Counts(rows.size(), added, rows.size() - added);
    }
}
