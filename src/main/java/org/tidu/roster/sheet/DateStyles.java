package org.tidu.roster.sheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Which styles of a workbook show a number as a date. */
final class DateStyles extends DefaultHandler {

    private static final int MOST_FORMATS = 5000;
    private static final int LONGEST_FORMAT = 255;

    private final Map<String, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private boolean inCellStyles;
    private int next;

    /** @param style as a cell names it; null is the first */
    boolean isDate(String style) {
        try {
            return dates.get(style == null ? 0 : Integer.parseInt(style));
        } catch (NumberFormatException | IndexOutOfBoundsException noStyle) {
            return false;
        }
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        String id = attributes.getValue("numFmtId");
        if (name.equals("numFmt") && id != null && formats.size() < MOST_FORMATS) {
            String code = attributes.getValue("formatCode");
            formats.put(id, code == null || code.length() > LONGEST_FORMAT ? "" : code);
        }
        inCellStyles = inCellStyles || name.equals("cellXfs");
        if (inCellStyles && name.equals("xf")) {
            dates.set(next++, id != null && isDateFormat(id));
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        inCellStyles = inCellStyles && !name.equals("cellXfs");
    }

    private boolean isDateFormat(String id) throws SAXException {
        try {
            int number = Integer.parseInt(id);
            String own = formats.get(id);
            return DateUtil.isADateFormat(number, own == null ? BuiltinFormats.getBuiltinFormat(number) : own);
        } catch (NumberFormatException noNumber) {
            throw new SAXException("no format", noNumber);
        }
    }
}
