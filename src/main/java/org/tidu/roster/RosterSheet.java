package org.tidu.roster;

import java.util.List;
import java.util.Optional;
import org.tidu.problem.InvalidInput;
import org.tidu.roster.sheet.SheetFile;
import org.tidu.roster.sheet.SheetLine;

/** What an office has written into a list: a header and the lines below it, blank ones left out. */
record RosterSheet(List<String> header, List<SheetLine> lines) {

    /**
     * Reads an XLSX or CSV file, whichever the bytes are.
     *
     * @throws InvalidInput when it is neither or holds nothing
     */
    static RosterSheet read(byte[] file) {
        List<SheetLine> lines = SheetFile.lines(file);
        if (lines.size() < 2) {
            throw new InvalidInput("file", "文件中没有数据：第一行应为表头，其后每行一家企业");
        }
        return new RosterSheet(lines.get(0).cells(), lines.subList(1, lines.size()));
    }

    /** Position of the column, found by its title or its name. */
    Optional<Integer> position(Column column) {
        int byTitle = header.indexOf(column.title());
        int found = byTitle >= 0 ? byTitle : header.indexOf(column.name());
        return found >= 0 ? Optional.of(found) : Optional.empty();
    }
}
