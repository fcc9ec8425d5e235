package org.tidu.workbench.editor.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element and where it stands in the text.
 *
 * @param name     without prefix
 * @param tag      with prefix, as written
 * @param start    of its opening bracket
 * @param inside   where its content begins; equal to {@code end} when it is written {@code <text/>}
 * @param insideEnd where its content ends
 * @param end      behind its last bracket
 */
public record Element(String name, String tag, Map<String, String> attributes, int start, int inside, int insideEnd, int end,
        List<Element> children) {

    public String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "");
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
