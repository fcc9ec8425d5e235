package org.tidu.replay.slider;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.decision.Decisions;
import org.tidu.decision.Models;
import org.tidu.problem.InvalidInput;
import org.tidu.term.EditionId;
import org.tidu.term.Tier;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The conditions of a rule set that depend on one number, for any value of it. */
final class SlidingTable {

    /** Outside of a text and of a name. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}_.\"])\\d+(?:\\.\\d+)?(?![\\p{L}\\p{N}_.\"])");

    private final String file;
    private final String conditions;
    private final Document reduced;
    private final Element text;
    private final String cell;
    private final Set<String> facts;

    private SlidingTable(String file, String conditions, Document reduced, Element text, Set<String> facts) {
        this.file = file;
        this.conditions = conditions;
        this.reduced = reduced;
        this.text = text;
        this.cell = text.getTextContent();
        this.facts = facts;
    }

    /** @throws InvalidInput when there is no such cell, or not one number in it, or no condition of the rule set reads it */
    static SlidingTable of(Models draft, String ruleSetId, NumberCell cell) {
        String base = ruleSetId.toLowerCase(Locale.ROOT);
        if (!cell.file().endsWith("/" + base + ".dmn") || !draft.names(draft.newest()).contains(cell.file())) {
            throw new InvalidInput("cell", "滑块只能用在规则集 " + ruleSetId + " 自己的表上，其他表请改后回放");
        }
        Document dmn = DmnText.parse(draft.read(draft.newest(), cell.file()));
        Entry entry = entry(dmn, cell);
        Element text = DmnText.children(entry.element(), "text").stream().findFirst().orElseThrow(SlidingTable::noNumber);
        if (NUMBER.matcher(text.getTextContent()).results().count() != 1) {
            throw noNumber();
        }
        String conditions = base + "-conditions";
        if (DmnText.children(dmn.getDocumentElement(), "decision").stream()
                .noneMatch(one -> one.getAttribute("id").equals(conditions) && !DmnText.children(one, "decisionTable").isEmpty())) {
            throw new InvalidInput("cell", "规则集 " + ruleSetId + " 的条件不是一张表，滑块用不上，请改后回放");
        }
        Set<String> facts = DependentRules.keep(dmn, conditions, cell.decision(), entry.element(), entry.output());
        return new SlidingTable(cell.file(), conditions, dmn, text, facts);
    }

    /** @param output its name; null for an input */
    private record Entry(Element element, String output) {}

    private static Entry entry(Document dmn, NumberCell cell) {
        Element table = DmnText.children(dmn.getDocumentElement(), "decision").stream()
                .filter(decision -> decision.getAttribute("id").equals(cell.decision()))
                .flatMap(decision -> DmnText.children(decision, "decisionTable").stream()).findFirst().orElseThrow(SlidingTable::noCell);
        Element rule = DmnText.children(table, "rule").stream().filter(one -> one.getAttribute("id").equals(cell.row())).findFirst()
                .orElseThrow(SlidingTable::noCell);
        List<Element> outputs = DmnText.children(table, "output");
        List<Element> inputs = DmnText.children(table, "input");
        for (int i = 0; i < outputs.size(); i++) {
            if (List.of(outputs.get(i).getAttribute("name"), outputs.get(i).getAttribute("id")).contains(cell.column())) {
                return new Entry(entry(rule, "outputEntry", i), outputs.get(i).getAttribute("name"));
            }
        }
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).getAttribute("id").equals(cell.column())) {
                return new Entry(entry(rule, "inputEntry", i), null);
            }
        }
        throw noCell();
    }

    /** A row that was cut short has none there. */
    private static Element entry(Element rule, String kind, int column) {
        return DmnText.children(rule, kind).stream().skip(column).findFirst().orElseThrow(SlidingTable::noCell);
    }

    private static InvalidInput noCell() {
        return new InvalidInput("cell", "没有这一格，请回到表格里重新选择");
    }

    private static InvalidInput noNumber() {
        return new InvalidInput("cell", "这一格里不是恰好一个数，滑块只能用在一个数上，请改后回放");
    }

    BigDecimal value() {
        Matcher found = NUMBER.matcher(cell);
        found.find();
        return new BigDecimal(found.group());
    }

    /** What the cell says with this number in the place of its own. */
    String cell(BigDecimal value) {
        return NUMBER.matcher(cell).replaceFirst(value.toPlainString());
    }

    /** Names of the facts the conditions ask for; empty when they may ask for any. */
    Set<String> facts() {
        return facts;
    }

    /** The conditions that depend on the number, with this value; asked by tier and facts as the tables see them. */
    Sliding with(BigDecimal value) {
        byte[] dmn;
        synchronized (reduced) {
            text.setTextContent(cell(value));
            dmn = DmnText.write(reduced);
        }
        return new Sliding(Decisions.compiled(new OneFile(file, dmn)), file, conditions);
    }

    private record OneFile(String name, byte[] bytes) implements Models {

        private static final EditionId ID = new EditionId("slider");

        @Override
        public EditionId newest() {
            return ID;
        }

        @Override
        public List<String> names(EditionId editionId) {
            return List.of(name);
        }

        @Override
        public byte[] read(EditionId editionId, String asked) {
            return bytes;
        }
    }

    /** A value tried out. */
    record Sliding(Decisions decisions, String file, String conditions) {

        List<Map<String, Object>> rows(Tier tier, Map<String, Object> seen) {
            return decisions.rows(decisions.named(OneFile.ID, file), conditions, Map.of("tier", tier.value(), "facts", seen));
        }
    }
}
