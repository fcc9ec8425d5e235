package org.tidu.policy.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.policy.edition.Sheet;

/** Every FEEL text of a file, found by its tags, so that all other bytes stay where they are. */
final class Cells {

    private static final Pattern DECISION = Pattern.compile("<decision id=\"([^\"]+)\".*?</decision>", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("<(input|output) id=[^>]*>(?:(?!</?(?:rule|output |input )).)*?(?=<(?:output |input |rule ))", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("<rule id=\"([^\"]+)\".*?</rule>", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("<(input|output)Entry [^>]*>\\s*<text>(.*?)</text>", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("<literalExpression [^>]*>\\s*<text>(.*?)</text>", Pattern.DOTALL);

    private Cells() {}

    static List<Cell> in(String file, String dmn) {
        List<Cell> cells = new ArrayList<>();
        Matcher decision = DECISION.matcher(dmn);
        while (decision.find()) {
            String name = decision.group(1).replaceFirst("^" + Sheet.baseName(file) + "-", "");
            Matcher literal = LITERAL.matcher(dmn).region(decision.start(), decision.end());
            if (literal.find()) {
                cells.add(cell(file, name, "", "literal", "", "", false, literal, 1));
            }
            List<String> inputs = new ArrayList<>();
            List<String> outputs = new ArrayList<>();
            Matcher column = COLUMN.matcher(dmn).region(decision.start(), decision.end());
            while (column.find()) {
                (column.group(1).equals("input") ? inputs : outputs).add(column.group());
            }
            Matcher rule = RULE.matcher(dmn).region(decision.start(), decision.end());
            while (rule.find()) {
                row(file, name, dmn, rule, inputs, outputs, cells);
            }
        }
        return cells;
    }

    private static void row(String file, String decision, String dmn, Matcher rule, List<String> inputs, List<String> outputs, List<Cell> cells) {
        Matcher entry = ENTRY.matcher(dmn).region(rule.start(), rule.end());
        int input = 0;
        int output = 0;
        while (entry.find()) {
            boolean asks = entry.group(1).equals("input");
            String head = asks ? inputs.get(input++) : outputs.get(output++);
            cells.add(cell(file, decision, rule.group(1), asks ? "input" + input : attribute(head, "name"), attribute(head, "typeRef"),
                    values(head), asks, entry, 2));
        }
    }

    private static Cell cell(String file, String decision, String rule, String column, String type, String values, boolean input, Matcher found, int group) {
        return new Cell(file, decision, rule, column, type, values, input, found.start(group), found.end(group), plain(found.group(group)));
    }

    private static String attribute(String head, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(head);
        return found.find() ? found.group(1) : "";
    }

    private static String values(String head) {
        Matcher found = Pattern.compile("Values [^>]*>\\s*<text>(.*?)</text>", Pattern.DOTALL).matcher(head);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    }
}
