package org.tidu.roster.sheet;

import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Refuses XML that nests deeper, or knows more names, than any spreadsheet: the parser remembers both. */
final class PlainXml extends XMLFilterImpl {

    private static final int DEEPEST = 64;
    private static final int MOST_NAMES = 2000;

    private final Set<String> names = new HashSet<>();
    private int depth;

    PlainXml(XMLReader parent) {
        super(parent);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        depth++;
        names.add(qName);
        for (int i = 0; i < attributes.getLength(); i++) {
            names.add(attributes.getQName(i));
        }
        if (depth > DEEPEST || names.size() > MOST_NAMES) {
            throw new SAXParseException("no spreadsheet", null);
        }
        super.startElement(uri, name, qName, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        depth--;
        super.endElement(uri, name, qName);
    }
}
