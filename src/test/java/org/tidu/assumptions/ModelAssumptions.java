package org.tidu.assumptions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finds every 假设 in the models: documentation of BPMN, descriptions of DMN, the own property {@code assumption} of a form's component. */
final class ModelAssumptions {

    private static final Pattern SAID = Pattern.compile("假设：([^\\n]+)");

    private ModelAssumptions() {}

    static List<Assumption> all() {
        List<Assumption> found = new ArrayList<>();
        files("processes", ".bpmn").forEach(file -> described(file, "bpmn:documentation", found));
        files("forms", ".form").forEach(file -> components(file, json(file), found));
        files("decisions", ".dmn").forEach(file -> described(file, "description", found));
        return found;
    }

    static List<Path> files(String folder, String ending) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static NodeList elements(Path file, String tag) {
        try {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            return document.getElementsByTagName(tag);
        } catch (Exception unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }

    private static void described(Path file, String tag, List<Assumption> found) {
        NodeList texts = elements(file, tag);
        for (int i = 0; i < texts.getLength(); i++) {
            Element about = (Element) texts.item(i).getParentNode();
            Matcher said = SAID.matcher(texts.item(i).getTextContent());
            while (said.find()) {
                found.add(new Assumption(file.toString(), place(about), said.group(1).strip()));
            }
        }
    }

    /** A row of a table has no name of its own: the decision has. */
    private static String place(Element about) {
        Node named = about;
        while (named instanceof Element element && element.getAttribute("name").isBlank()) {
            named = element.getParentNode();
        }
        String name = named instanceof Element element ? element.getAttribute("name").replace("\n", "") : "";
        return name + " `" + about.getAttribute("id") + "`";
    }

    private static void components(Path file, JsonNode component, List<Assumption> found) {
        String said = component.path("properties").path("assumption").asText("");
        if (!said.isEmpty()) {
            String key = component.path("key").asText(component.path("path").asText());
            found.add(new Assumption(file.toString(), component.path("label").asText() + " `" + key + "`", said.replaceFirst("^假设：", "")));
        }
        component.path("components").forEach(below -> components(file, below, found));
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
