package org.tidu.roster.sheet;

import java.util.List;
import org.tidu.problem.InvalidInput;

/** A file as it was uploaded: XLSX or CSV, whichever its bytes are. */
public final class SheetFile {

    private SheetFile() {}

    /**
     * The lines that are not blank: at most 50,000 below the header, the first 50 columns of each.
     *
     * @throws InvalidInput when it is neither, or too much
     */
    public static List<SheetLine> lines(byte[] file) {
        return XlsxLines.isXlsx(file) ? XlsxLines.read(file) : CsvLines.read(file);
    }
}
