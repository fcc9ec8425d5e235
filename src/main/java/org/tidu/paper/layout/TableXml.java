package org.tidu.paper.layout;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Rows as WordprocessingML. A full application has some ten thousand cells; the library's own objects for each would take seconds. */
final class TableXml {

    /** Of the page between its margins, and of one narrow column, in twentieths of a point. */
    private static final int NARROW = 784;
    private static final BigInteger WIDE = BigInteger.valueOf((long) NARROW * PaperRow.COLUMNS);
    private static final BigInteger LINE = BigInteger.valueOf(4);
    private static final String SHADE = "F2F4F7";

    private TableXml() {}

    static void fill(CTTbl table, List<PaperRow> rows) {
        while (table.sizeOfTrArray() > 0) {
            table.removeTr(0);
        }
        head(table);
        boolean above = true;
        for (PaperRow row : rows) {
            above &= row.isHead();
            row(table.addNewTr(), row, above);
        }
    }

    /** Every line of the text; nothing in it is markup. */
    static void text(CTP paragraph, String text) {
        CTR run = paragraph.addNewR();
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addNewBr();
            }
            CTText words = run.addNewT();
            words.setStringValue(lines[line]);
            words.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
        }
    }

    private static void head(CTTbl table) {
        CTTblPr properties = table.getTblPr() == null ? table.addNewTblPr() : table.getTblPr();
        (properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW()).setW(WIDE);
        properties.getTblW().setType(STTblWidth.DXA);
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout()).setType(STTblLayoutType.FIXED);
        CTTblBorders borders = properties.isSetTblBorders() ? properties.getTblBorders() : properties.addNewTblBorders();
        line(borders.isSetTop() ? borders.getTop() : borders.addNewTop());
        line(borders.isSetLeft() ? borders.getLeft() : borders.addNewLeft());
        line(borders.isSetBottom() ? borders.getBottom() : borders.addNewBottom());
        line(borders.isSetRight() ? borders.getRight() : borders.addNewRight());
        line(borders.isSetInsideH() ? borders.getInsideH() : borders.addNewInsideH());
        line(borders.isSetInsideV() ? borders.getInsideV() : borders.addNewInsideV());
        if (table.getTblGrid() == null) {
            table.addNewTblGrid();
        }
        while (table.getTblGrid().sizeOfGridColArray() > 0) {
            table.getTblGrid().removeGridCol(0);
        }
        for (int column = 0; column < PaperRow.COLUMNS; column++) {
            table.getTblGrid().addNewGridCol().setW(BigInteger.valueOf(NARROW));
        }
    }

    private static void line(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(LINE);
    }

    /** @param above whether it stands above all others, and so again at the top of each further page */
    private static void row(CTRow into, PaperRow row, boolean above) {
        if (above) {
            into.addNewTrPr().addNewTblHeader();
        }
        if (row.isShort()) {
            (into.isSetTrPr() ? into.getTrPr() : into.addNewTrPr()).addNewCantSplit();
        }
        for (PaperRow.Cell cell : row.cells()) {
            CTTc made = into.addNewTc();
            CTTcPr properties = made.addNewTcPr();
            properties.addNewTcW().setW(BigInteger.valueOf((long) NARROW * cell.span()));
            properties.getTcW().setType(STTblWidth.DXA);
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.span()));
            if (cell.kind().isShaded()) {
                CTShd shade = properties.addNewShd();
                shade.setVal(STShd.CLEAR);
                shade.setFill(SHADE);
            }
            properties.addNewVAlign().setVal(STVerticalJc.CENTER);
            CTP paragraph = made.addNewP();
            CTPPr look = paragraph.addNewPPr();
            look.addNewPStyle().setVal(cell.kind().style());
            if (row.isHead()) {
                look.addNewKeepNext();
            }
            text(paragraph, PaperText.of(cell.text()));
        }
    }
}
