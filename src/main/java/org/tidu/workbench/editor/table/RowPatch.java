package org.tidu.workbench.editor.table;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.problem.InvalidInput;
import org.tidu.workbench.editor.source.Element;
import org.tidu.workbench.editor.source.SourceText;
import org.tidu.workbench.editor.source.XmlText;
import org.tidu.workbench.editor.view.CellPlace;
import org.tidu.workbench.editor.view.Reach;

/** Adds, moves and removes rows; every byte of the others stays. */
public final class RowPatch {

    private static final Pattern SPEAKING = Pattern.compile("rule_[a-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*");
    private static final Pattern ID = Pattern.compile("(\\sid\\s*=\\s*)([\"'])([^\"']*)\\2");
    private static final int LONGEST_ID = 80;

    private final SourceText source;
    private final Words words;

    public RowPatch(SourceText source, Words words) {
        this.source = source;
        this.words = words;
    }

    /**
     * A row below another, made like it.
     *
     * @param like        id of the rule it is copied from and stands below
     * @param id          of the new rule, {@code rule_requirements_advanced2}
     * @param clause      document and clause
     * @param description what the clause says, and how it is read
     * @param cells       what differs from the row it is copied from, by column
     */
    public byte[] add(String table, String like, String id, String clause, String description, Map<String, String> cells) {
        Grid grid = Grid.of(source, table);
        Element rule = grid.rule(like);
        requireSpeaking(id);
        if (clause.isBlank()) {
            throw new InvalidInput("clause", "请写明新增一行所依据的文件和条款");
        }
        if (description.isBlank()) {
            throw new InvalidInput("description", "请用一句话说明这一行的含义");
        }
        String copy = copy(rule, id, TextPatch.words(clause) + "：" + TextPatch.words(description));
        byte[] added = source.replaced(rule.end(), rule.end(), source.lead(rule) + copy);
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            added = new CellPatch(SourceText.of(added), words).apply(new CellPlace(table, id, cell.getKey()), cell.getValue(), Reach.ROWS);
        }
        return added;
    }

    /** @param by down when positive, up when negative; no further than the table goes */
    public byte[] move(String table, String row, int by) {
        Grid grid = Grid.of(source, table);
        List<Element> rules = grid.rules();
        int from = grid.row(row);
        int to = Math.max(0, Math.min(rules.size() - 1, from + by));
        if (from == to) {
            return source.bytes();
        }
        Element moved = rules.get(from);
        String text = source.text().substring(moved.start() - source.lead(moved).length(), moved.end());
        String without = source.text().substring(0, moved.start() - source.lead(moved).length()) + source.text().substring(moved.end());
        Element beside = rules.get(to);
        int place = to > from ? beside.end() - text.length() : beside.start() - source.lead(beside).length();
        return (without.substring(0, place) + text + without.substring(place)).getBytes(StandardCharsets.UTF_8);
    }

    public byte[] remove(String table, String row) {
        Grid grid = Grid.of(source, table);
        if (grid.rules().size() == 1) {
            throw new InvalidInput("row", "表中只有这一行，不能删去。请改它的内容，或先新增一行");
        }
        Element rule = grid.rule(row);
        return source.replaced(rule.start() - source.lead(rule).length(), rule.end(), "");
    }

    private void requireSpeaking(String id) {
        if (!SPEAKING.matcher(id).matches() || id.length() > LONGEST_ID) {
            throw new InvalidInput("id", "行的编号以 rule_ 开头，后面用英文字母和数字，例如 rule_requirements_advanced，现为“" + id + "”");
        }
        if (ids().contains(id)) {
            throw new InvalidInput("id", "编号“" + id + "”已有一行在用，请另取一个");
        }
    }

    /** The row with ids of its own and another description. */
    private String copy(Element rule, String id, String description) {
        String text = source.text().substring(rule.start(), rule.end());
        Element described = rule.first("description").orElseThrow(() -> new InvalidInput("like", "这一行没有说明，不能照它新增，请先补上说明"));
        if (!described.isEmptyTag()) {
            text = text.substring(0, described.inside() - rule.start()) + XmlText.write(description, "")
                    + text.substring(described.insideEnd() - rule.start());
        }
        Set<String> taken = ids();
        String stem = rule.id().replaceFirst("^rule_", "");
        String fresh = id.replaceFirst("^rule_", "");
        return ID.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1) + found.group(2)
                + newId(found.group(3), rule.id(), id, stem, fresh, taken) + found.group(2)));
    }

    private static String newId(String old, String rule, String id, String stem, String fresh, Set<String> taken) {
        String wanted = old.equals(rule) ? id : old.contains("_" + stem + "_") ? old.replace("_" + stem + "_", "_" + fresh + "_") : id + "_" + old;
        String free = wanted;
        for (int i = 2; !taken.add(free); i++) {
            free = wanted + i;
        }
        return free;
    }

    private Set<String> ids() {
        Set<String> ids = new HashSet<>();
        collect(source.definitions(), ids);
        return ids;
    }

    private static void collect(Element element, Set<String> ids) {
        ids.add(element.id());
        element.children().forEach(child -> collect(child, ids));
    }
}
