package org.tidu.roster.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What a workbook says of itself: its sheets, where texts and styles stand, and from which year days count. */
final class WorkbookPart extends DefaultHandler {

    private final List<Sheet> sheets = new ArrayList<>();
    private Relationships parts;
    private boolean date1904;

    private record Sheet(String name, String id) {}

    private WorkbookPart() {}

    static WorkbookPart read(XlsxParts file) throws IOException, SAXException, ParserConfigurationException {
        Relationships root = new Relationships("");
        file.read("_rels/.rels", XlsxParts.STRUCTURE, root);
        String name = root.ofKind("officeDocument").orElseThrow(() -> new ZipException("no workbook"));
        int slash = name.lastIndexOf('/') + 1;
        WorkbookPart workbook = new WorkbookPart();
        file.read(name, XlsxParts.STRUCTURE, workbook);
        workbook.parts = new Relationships(name.substring(0, slash));
        file.read(name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels", XlsxParts.STRUCTURE,
                workbook.parts);
        return workbook;
    }

    String firstSheet() throws ZipException {
        return sheets.stream().map(sheet -> parts.part(sheet.id(), "worksheet")).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new ZipException("no sheet"));
    }

    /** Where the sheet of this name stands; a spreadsheet has no two of one name, whatever their case. */
    Optional<String> sheet(String wanted) {
        return sheets.stream().filter(sheet -> sheet.name().strip().equalsIgnoreCase(wanted)).findFirst()
                .flatMap(sheet -> parts.part(sheet.id(), "worksheet"));
    }

    /** Null when the workbook has none. */
    String sharedTexts() {
        return parts.ofKind("sharedStrings").orElse(null);
    }

    /** Null when the workbook has none. */
    String styles() {
        return parts.ofKind("styles").orElse(null);
    }

    boolean isDate1904() {
        return date1904;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String from1904 = attributes.getValue("date1904");
            date1904 = "1".equals(from1904) || "true".equals(from1904);
        }
        for (int i = 0; name.equals("sheet") && i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                sheets.add(new Sheet(attributes.getValue("name") == null ? "" : attributes.getValue("name"), attributes.getValue(i)));
            }
        }
    }
}
