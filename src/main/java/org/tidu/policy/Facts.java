package org.tidu.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidu.assessment.facts.FactFields;
import org.tidu.decision.check.type.Shape;

/** The facts of an enterprise as tables may use them. */
final class Facts {

    private Facts() {}

    static Shape shape() {
        return shape(FactFields.seenByRules());
    }

    /** From a JSON schema. */
    @SuppressWarnings("unchecked")
    private static Shape shape(Map<String, Object> schema) {
        return switch ((String) schema.get("type")) {
            case "object" -> {
                Map<String, Shape> fields = new LinkedHashMap<>();
                ((Map<String, Map<String, Object>>) schema.get("properties")).forEach((name, type) -> fields.put(name, shape(type)));
                yield new Shape.Fields(fields);
            }
            case "array" -> new Shape.Many(shape((Map<String, Object>) schema.get("items")));
            case "boolean" -> Shape.FLAG;
            case "integer", "number" -> Shape.NUMBER;
            default -> new Shape.Scalar("文字", (List<String>) schema.getOrDefault("enum", List.of()));
        };
    }
}
