package org.tidu.workbench.editor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the places of elements. Only for text that a real parser has accepted: it trusts that tags match. Parsers of the JDK tell no
 * place of a tag that can be relied on, and a document written anew by one is another file.
 */
final class Elements {

    private static final Pattern NAME = Pattern.compile("[^\\s/>]+");

    private final String text;
    private int at;

    private Elements(String text) {
        this.text = text;
    }

    static Element root(String text) {
        Elements elements = new Elements(text);
        elements.toTag();
        return elements.element();
    }

    /** Moves to the next opening or closing tag, past what is neither. */
    private void toTag() {
        for (at = text.indexOf('<', at); ; at = text.indexOf('<', at)) {
            if (text.startsWith("<!--", at)) {
                at = text.indexOf("-->", at) + 3;
            } else if (text.startsWith("<![CDATA[", at)) {
                at = text.indexOf("]]>", at) + 3;
            } else if (text.startsWith("<?", at)) {
                at = text.indexOf("?>", at) + 2;
            } else {
                return;
            }
        }
    }

    private Element element() {
        int start = at;
        int close = closing(start);
        Matcher name = NAME.matcher(text).region(start + 1, close);
        name.find();
        String tag = name.group();
        String head = text.substring(name.end(), close);
        String local = tag.substring(tag.indexOf(':') + 1);
        at = close + 1;
        if (text.charAt(close - 1) == '/') {
            return new Element(local, tag, head, start, at, at, at, List.of());
        }
        int inside = at;
        List<Element> children = new ArrayList<>();
        for (toTag(); text.charAt(at + 1) != '/'; toTag()) {
            children.add(element());
        }
        int insideEnd = at;
        at = text.indexOf('>', at) + 1;
        return new Element(local, tag, head, start, inside, insideEnd, at, List.copyOf(children));
    }

    /** The bracket that ends the tag; one within quotes does not. */
    private int closing(int from) {
        char quote = 0;
        for (int i = from; ; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
    }
}
