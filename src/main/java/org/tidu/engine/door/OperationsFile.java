package org.tidu.engine.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.tidu.engine.door.Operation.Section;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads {@code engine-operations.yaml}; what it does not understand stops the start. */
final class OperationsFile {

    private static final String FILE = "engine-operations.yaml";
    private static final Set<String> COLUMNS = Set.of("who", "query", "body");

    private final ShapeReader shapes;
    private final List<Operation> operations = new ArrayList<>();

    private OperationsFile(Map<String, String> shapes) {
        this.shapes = new ShapeReader(shapes);
    }

    static OperationsTable read() {
        Map<String, Object> file = load();
        OperationsFile reader = new OperationsFile(children(file.get("shapes")));
        for (Section section : Section.values()) {
            Map<String, Map<String, Object>> areas = children(file.get(section.name().toLowerCase(Locale.ROOT)));
            areas.forEach((area, rows) -> rows.forEach((call, row) -> reader.add(section, area, call, children(row))));
        }
        return new OperationsTable(List.copyOf(reader.operations));
    }

    private void add(Section section, String area, String call, Map<String, Object> row) {
        List<String> words = Words.of(call);
        if (words.size() != 2 || !COLUMNS.containsAll(row.keySet())) {
            throw new IllegalStateException(FILE + ": cannot read " + call + " " + row);
        }
        operations.add(new Operation(section, area, words.get(0), new PathTemplate(words.get(1)), who(row.get("who")),
                new LinkedHashSet<>(Words.of(row.get("query"))), shapes.read((String) row.get("body"))));
    }

    private static Set<Who> who(Object names) {
        Set<Who> who = EnumSet.noneOf(Who.class);
        List<?> list = names instanceof List<?> several ? several : List.of(names);
        list.forEach(name -> who.add(Who.valueOf(name.toString().toUpperCase(Locale.ROOT))));
        return who;
    }

    private static Map<String, Object> load() {
        try (InputStream content = new ClassPathResource(FILE).getInputStream()) {
            LoaderOptions strict = new LoaderOptions();
            strict.setAllowDuplicateKeys(false);
            return new Yaml(new SafeConstructor(strict)).load(content);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> children(Object node) {
        return (Map<String, V>) node;
    }
}
