package org.tidu.roster.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of an XLSX file: XML in a ZIP file, each read as a stream up to the size its kind may have. */
final class XlsxParts implements AutoCloseable {

    /** Bytes unpacked: what says where things are, formats, and what people typed. */
    static final long STRUCTURE = 1024L * 1024;
    static final long STYLES = 8 * STRUCTURE;
    static final long DATA = 64 * STRUCTURE;
    /** Of all parts that are read of one file, however many sheets it has. */
    private static final long WHOLE = 3 * DATA;
    private static final int MOST_PARTS = 2000;
    private static final String NO_DTD = "http://apache.org/xml/features/disallow-doctype-decl";

    private final ZipFile zip;
    private long left = WHOLE;

    private XlsxParts(ZipFile zip) {
        this.zip = zip;
    }

    static XlsxParts open(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        if (zip.size() > MOST_PARTS) {
            zip.close();
            throw TooMuch.inTheFile("内部的部件过多");
        }
        return new XlsxParts(zip);
    }

    /** @throws org.tidu.problem.InvalidInput when there is more of it than {@code limit} bytes */
    void read(String name, long limit, DefaultHandler content)
            throws IOException, SAXException, ParserConfigurationException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ZipException("no part " + name);
        }
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setFeature(NO_DTD, true);
        PlainXml plain = new PlainXml(xml);
        plain.setContentHandler(content);
        plain.setErrorHandler(content);
        try (PartStream part = new PartStream(zip.getInputStream(entry), Math.min(limit, left))) {
            InputSource source = new InputSource(part);
            // all spreadsheets write it; a limit that counts bytes must not be misled by another
            source.setEncoding("UTF-8");
            plain.parse(source);
            left -= part.taken();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
