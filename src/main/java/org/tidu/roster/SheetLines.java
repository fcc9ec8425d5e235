package org.tidu.roster;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.tidu.problem.InvalidInput;

/** Collects the lines of a sheet as they are read; cells nobody filled in are absent from the file. */
final class SheetLines implements SheetContentsHandler {

    private static final int MOST_LINES = 50_000;
    private static final int MOST_COLUMNS = 50;

    private final List<SheetLine> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();

    List<SheetLine> read() {
        return lines;
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        int column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (column >= MOST_COLUMNS || value == null) {
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(value.strip());
    }

    @Override
    public void endRow(int row) {
        SheetLine line = new SheetLine(row + 1L, List.copyOf(cells));
        if (line.isBlank()) {
            return;
        }
        if (lines.size() > MOST_LINES) {
            throw new InvalidInput("file", "文件超过 " + MOST_LINES + " 行，请分成几个文件上传");
        }
        lines.add(line);
    }
}
