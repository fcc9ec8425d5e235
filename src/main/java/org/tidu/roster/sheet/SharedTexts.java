package org.tidu.roster.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells refer to by number. Their count in the file is not believed, and not all of them are kept. */
final class SharedTexts extends DefaultHandler {

    private static final int MOST = 400_000;
    private static final int MOST_CHARACTERS = 6_000_000;

    private final List<String> texts = new ArrayList<>();
    private final CellText text = new CellText();
    private long characters;

    /** @throws SAXException when there is no such text */
    String get(String number) throws SAXException {
        try {
            return texts.get(Integer.parseInt(number));
        } catch (NumberFormatException | IndexOutOfBoundsException dangling) {
            throw new SAXException("no text of this number", dangling);
        }
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        text.opened(name);
    }

    @Override
    public void characters(char[] from, int start, int length) {
        text.add(from, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        text.closed(name);
        if (name.equals("si")) {
            String whole = text.take();
            characters += whole.length();
            if (texts.size() >= MOST || characters > MOST_CHARACTERS) {
                throw TooMuch.inTheFile("中的文字过多");
            }
            texts.add(whole);
        }
    }
}
