package org.tidu.roster;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.assessment.procedure.HonourTitles;

/** Takes over a list as a whole or not at all. Rows with a known key are replaced, none is ever removed. */
@Component
public class RosterImport {

    private final RosterTable table;
    private final RosterImports history;
    private final HonourTitles titles;
    private final Clock clock;

    RosterImport(RosterTable table, RosterImports history, HonourTitles titles, Clock clock) {
        this.table = table;
        this.history = history;
        this.titles = titles;
        this.clock = clock;
    }

    /** How many rows the file held, and how many of them were new. */
    public record Counts(int rows, int added, int updated) {}

    /**
     * Imports an XLSX file, or a CSV file in UTF-8 or GB18030, and keeps who did so.
     *
     * @param fileName as the sender calls it, for the history; may be null
     * @param by       the officer's user id
     * @throws org.tidu.problem.InvalidInput naming every bad line and column; nothing is stored then
     */
    @Transactional
    public Counts importFile(RosterKind kind, byte[] file, String fileName, String by) {
        RosterFormat format = RosterFormat.of(kind);
        List<Map<String, Object>> rows = new RosterReader(format, titles.all()).read(RosterSheet.read(file)).flawless();
        Instant now = clock.instant();
        int added = 0;
        for (Map<String, Object> row : rows) {
            added += table.write(format, row, by, now.atOffset(ZoneOffset.UTC)) ? 1 : 0;
        }
        Counts counts = new Counts(rows.size(), added, rows.size() - added);
        history.add(kind, fileName, file, counts, by, now);
        return counts;
    }
}
