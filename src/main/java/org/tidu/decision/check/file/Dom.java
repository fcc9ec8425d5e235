package org.tidu.decision.check.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.DomElement;

/** Reads elements of a decision file; what is absent is empty, never null. */
public final class Dom {

    private Dom() {}

    public static String attribute(DomElement element, String name) {
        String value = element.getAttribute(name);
        return value == null ? "" : value;
    }

    public static List<DomElement> children(DomElement element, String name) {
        return element.getChildElements().stream().filter(child -> child.getLocalName().equals(name)).toList();
    }

    public static Optional<DomElement> child(DomElement element, String name) {
        return children(element, name).stream().findFirst();
    }

    public static String childText(DomElement element, String name) {
        return child(element, name).map(child -> child.getTextContent().trim()).orElse("");
    }

    /** The element and all below it. */
    public static Stream<DomElement> all(DomElement element) {
        return Stream.concat(Stream.of(element), element.getChildElements().stream().flatMap(Dom::all));
    }
}
