package org.tidu.engine.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidu.engine.door.Operation.Section;

/** The operations table as people read it. */
final class EngineOperationsDocument {

    private static final Map<Section, String> BASES = Map.of(
            Section.ENGINE, "Below `/camunda/api/engine/engine/default`, for programs below `/engine-rest`.",
            Section.WEBAPPS, "Below `/camunda/api`.");

    private EngineOperationsDocument() {}

    static String of(OperationsTable table) {
        List<String> lines = new ArrayList<>(List.of("# What may be asked of the engine", "",
                "Made from `src/main/resources/engine-operations.yaml`; every other call is refused before the engine sees it.",
                "`S` everybody of the staff, `A` administrators, `P` programs of the staff in group `rest-clients`, while",
                "`tidu.engine-rest.enabled` is on. What a caller then sees or changes is for the engine's grants to say.",
                "Keys of bodies are written with those inside them in brackets; `*` stands for any key."));
        Section section = null;
        String area = "";
        for (Operation one : table.operations()) {
            if (one.section() != section) {
                lines.addAll(List.of("", BASES.get(one.section())));
                section = one.section();
            }
            if (!one.area().equals(area)) {
                lines.addAll(List.of("", "## " + one.area(), "", "| operation | S | A | P | query | body |",
                        "|---|---|---|---|---|---|"));
                area = one.area();
            }
            lines.add(row(one));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String row(Operation one) {
        boolean staff = one.who().contains(Who.STAFF);
        return "| `%s %s` | %s | %s | %s | %s | %s |".formatted(one.method(), one.path(), mark(staff),
                mark(staff || one.who().contains(Who.ADMINISTRATOR)), mark(one.who().contains(Who.PROGRAM)),
                String.join(" ", one.query()), keys(one.body()));
    }

    private static String mark(boolean is) {
        return is ? "✓" : "";
    }

    private static String keys(BodyShape shape) {
        return shape.keys().entrySet().stream()
                .map(key -> (key.getKey().equals(BodyShape.ANY_KEY) ? "\\*" : key.getKey())
                        + (key.getValue().keys().isEmpty() ? "" : "(" + keys(key.getValue()) + ")"))
                .collect(Collectors.joining(" "));
    }
}
