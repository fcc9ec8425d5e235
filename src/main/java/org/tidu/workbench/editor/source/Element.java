package org.tidu.workbench.editor.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An element and where it stands in the text.
 *
 * @param name     without prefix
 * @param tag      with prefix, as written
 * @param head     its attributes, as written
 * @param start    of its opening bracket
 * @param inside   where its content begins; equal to {@code end} when it is written {@code <text/>}
 * @param insideEnd where its content ends
 * @param end      behind its last bracket
 */
public record Element(String name, String tag, String head, int start, int inside, int insideEnd, int end,
        List<Element> children) {

    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    /** Empty when there is none. */
    public String attribute(String wanted) {
        return ATTRIBUTE.matcher(head).results().filter(found -> found.group(1).equals(wanted)).findFirst()
                .map(found -> XmlText.read(found.group(2) == null ? found.group(3) : found.group(2))).orElse("");
    }

    public String id() {
        return attribute("id");
    }

    public boolean isEmptyTag() {
        return inside == end;
    }

    public List<Element> all(String wanted) {
        return children.stream().filter(child -> child.name().equals(wanted)).toList();
    }

    public Optional<Element> first(String wanted) {
        return children.stream().filter(child -> child.name().equals(wanted)).findFirst();
    }
}
