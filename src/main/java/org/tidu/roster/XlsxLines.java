package org.tidu.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.tidu.problem.InvalidInput;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The lines of the first sheet of an XLSX file, read as a stream: a small file may unfold to a large one. */
final class XlsxLines {

    private XlsxLines() {}

    /** XLSX files are ZIP files, and those begin with these letters. */
    static boolean isXlsx(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /** @throws InvalidInput when it is some other ZIP file, or too long a list */
    static List<SheetLine> read(byte[] file) {
        SheetLines lines = new SheetLines();
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader book = new XSSFReader(parts);
            Iterator<InputStream> sheets = book.getSheetsData();
            if (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    XMLReader reader = XMLHelper.newXMLReader();
                    reader.setContentHandler(new XSSFSheetXMLHandler(book.getStylesTable(),
                            new ReadOnlySharedStringsTable(parts), lines, new PlainCells(), false));
                    reader.parse(new InputSource(sheet));
                }
            }
        } catch (IOException | SAXException | OpenXML4JException | ParserConfigurationException
                | OpenXML4JRuntimeException | POIXMLException | UnsupportedFileFormatException
                | RecordFormatException notXlsx) {
            throw new InvalidInput("file", "文件不是有效的 XLSX，请用表格软件另存为 XLSX 或 CSV 后重新上传");
        }
        return lines.read();
    }
}
