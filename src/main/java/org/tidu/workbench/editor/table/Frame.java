package org.tidu.workbench.editor.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidu.workbench.editor.cell.CellReader;
import org.tidu.workbench.editor.cell.Form;
import org.tidu.workbench.editor.source.Edit;
import org.tidu.workbench.editor.source.Element;
import org.tidu.workbench.editor.source.SourceText;

/**
 * What of a file stays as it is while people type values, write descriptions, add, move and remove rows: everything around the rows, and in a
 * row whatever computes.
 *
 * @param around the file without its rows and descriptions
 * @param rows   by table
 */
public record Frame(String around, Map<String, List<Built>> rows) {

    private static final Pattern ID = Pattern.compile("\\sid\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

    /**
     * How a row is built.
     *
     * @param id    of the rule
     * @param cells each without ids and without its constant
     */
    record Built(String id, List<String> cells) {}

    public static Frame of(SourceText source) {
        List<Edit> left = new ArrayList<>();
        Map<String, List<Built>> rows = new LinkedHashMap<>();
        source.definitions().first("description").ifPresent(text -> left.add(new Edit(text.start(), text.end(), "")));
        for (Element decision : source.decisions()) {
            decision.first("description").ifPresent(text -> left.add(new Edit(text.start(), text.end(), "")));
            List<Element> rules = decision.first("decisionTable").map(table -> table.all("rule")).orElse(List.of());
            rules.forEach(rule -> left.add(new Edit(rule.start() - source.lead(rule).length(), rule.end(), "")));
            rows.put(decision.id(), rules.stream().map(rule -> built(source, rule)).toList());
        }
        return new Frame(source.edited(left), rows);
    }

    /**
     * Whether another file goes no further than typing would: around the rows it is the same, a row that both have computes the same, and a row
     * that is only there is built like one of this file or of the base.
     */
    public boolean holds(Frame other, Optional<Frame> base) {
        return around.equals(other.around) && other.rows.keySet().stream().allMatch(table -> {
            Set<List<String>> known = new HashSet<>();
            Stream.concat(Stream.of(this), base.stream()).flatMap(frame -> frame.of(table).stream()).forEach(row -> known.add(row.cells()));
            Map<String, List<String>> now = new LinkedHashMap<>();
            of(table).forEach(row -> now.put(row.id(), row.cells()));
            return other.of(table).stream().allMatch(row -> now.containsKey(row.id()) && !row.id().isEmpty()
                    ? now.get(row.id()).equals(row.cells()) : known.contains(row.cells()));
        });
    }

    private List<Built> of(String table) {
        return rows.getOrDefault(table, List.of());
    }

    private static Built built(SourceText source, Element rule) {
        return new Built(rule.id(), DecisionReader.entries(rule).stream().map(entry -> built(source, entry, entry.name().equals("inputEntry"))).toList());
    }

    private static String built(SourceText source, Element entry, boolean input) {
        String whole = source.text().substring(entry.start(), entry.end());
        Optional<Element> text = entry.first("text");
        if (text.isEmpty()) {
            return ID.matcher(whole).replaceAll("");
        }
        String feel = source.content(text.get());
        Form form = CellReader.read(feel, input).form();
        boolean computes = form == Form.EXPRESSION || form == Form.BLANK && !input;
        return ID.matcher(whole.substring(0, text.get().start() - entry.start())).replaceAll("") + (computes ? "= " + feel : "constant")
                + whole.substring(text.get().end() - entry.start());
    }
}
