package org.tidu.assessment;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A decision file taken apart for an engine that keeps to the standard. There a result has one name, that of its decision,
 * and types are called otherwise; in ours every output of a table is a name of its own. So each decision becomes a model by
 * itself, with all it sees as input data and without types. The texts of the cells are not touched.
 */
final class StandardModel {

    static final String RESULT = "result";

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private final Document document;
    private final Map<String, Element> decisions = new LinkedHashMap<>();
    private final Map<String, String> inputs = new LinkedHashMap<>();

    StandardModel(byte[] file) {
        document = read(file);
        all(document.getDocumentElement(), "decision").forEach(decision -> decisions.put(decision.getAttribute("id"), decision));
        all(document.getDocumentElement(), "inputData").forEach(input -> inputs.put(input.getAttribute("id"),
                all(input, "variable").get(0).getAttribute("name")));
    }

    List<String> decisions() {
        return List.copyOf(decisions.keySet());
    }

    /** Ids of the decisions it requires. */
    List<String> requires(String decision) {
        return required(decision).stream().filter(decisions::containsKey).toList();
    }

    /** Names of the input data it requires. */
    List<String> asks(String decision) {
        return required(decision).stream().filter(inputs::containsKey).map(inputs::get).toList();
    }

    /** Names under which others see its result: the outputs of a table, the variable of an expression. */
    List<String> names(String decision) {
        Element element = decisions.get(decision);
        List<Element> outputs = all(element, "output");
        return outputs.isEmpty() ? List.of(all(element, "variable").get(0).getAttribute("name"))
                : outputs.stream().map(output -> output.getAttribute("name")).toList();
    }

    /** The decision as a model by itself, in a namespace that is its id. */
    String alone(String decision) {
        List<String> seen = new ArrayList<>(asks(decision));
        requires(decision).forEach(upstream -> seen.addAll(names(upstream)));
        Document alone = read("<definitions xmlns=\"%s\" id=\"definitions\" name=\"%s\" namespace=\"%2$s\"/>".formatted(DMN, decision)
                .getBytes(StandardCharsets.UTF_8));
        Element definitions = alone.getDocumentElement();
        seen.forEach(name -> definitions.appendChild(element(alone, "inputData", "input_" + name, name))
                .appendChild(element(alone, "variable", "variable_" + name, name)));
        Element copy = (Element) alone.importNode(decisions.get(decision), true);
        definitions.appendChild(copy);
        copy.setAttribute("name", RESULT);
        // what the elements of a list may be is our own reading of declared values
        all(copy, "output").stream().filter(output -> output.getAttribute("typeRef").isEmpty())
                .flatMap(output -> all(output, "outputValues").stream()).toList()
                .forEach(values -> values.getParentNode().removeChild(values));
        for (String replaced : List.of("variable", "informationRequirement", "description")) {
            all(copy, replaced).forEach(old -> old.getParentNode().removeChild(old));
        }
        Node expression = copy.getElementsByTagNameNS(DMN, "*").item(0);
        copy.insertBefore(element(alone, "variable", "variable_result", RESULT), expression);
        seen.forEach(name -> {
            Element reference = element(alone, "requiredInput", null, null);
            reference.setAttribute("href", "#input_" + name);
            copy.insertBefore(element(alone, "informationRequirement", "requires_" + name, null), expression)
                    .appendChild(reference);
        });
        strip(copy);
        // modelers leave an input cell empty that says nothing; the standard wants a dash
        all(copy, "inputEntry").stream().map(cell -> all(cell, "text").get(0))
                .filter(cell -> cell.getTextContent().isBlank()).forEach(cell -> cell.setTextContent("-"));
        return text(alone);
    }

    private List<String> required(String decision) {
        return all(decisions.get(decision), "informationRequirement").stream()
                .map(requirement -> (Element) requirement.getElementsByTagNameNS(DMN, "*").item(0))
                .map(reference -> reference.getAttribute("href").substring(1)).toList();
    }

    /** Types, and whatever does not belong to the standard. */
    private static void strip(Element element) {
        element.removeAttribute("typeRef");
        List<Node> foreign = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (attribute.getNamespaceURI() != null) {
                foreign.add(attribute);
            }
        }
        foreign.forEach(attribute -> element.getAttributes().removeNamedItemNS(attribute.getNamespaceURI(), attribute.getLocalName()));
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                strip(inner);
            }
        }
    }

    private static Element element(Document document, String kind, String id, String name) {
        Element element = document.createElementNS(DMN, kind);
        if (id != null) {
            element.setAttribute("id", id);
        }
        if (name != null) {
            element.setAttribute("name", name);
        }
        return element;
    }

    private static List<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS(DMN, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document read(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private static String text(Document document) {
        try {
            StringWriter text = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
