package org.tidu.policy.fault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidu.policy.edition.Sheet;

/** What goes wrong with rows, columns, tables and whole files. */
final class FileFaults {

    private static final Pattern RULE = Pattern.compile("\\s*<rule id=\"([^\"]+)\".*?</rule>", Pattern.DOTALL);
    private static final Pattern DECISION = Pattern.compile("<decision id=\"([^\"]+)\".*?</decision>", Pattern.DOTALL);
    private static final Pattern OUTPUT = Pattern.compile("<output id=[^>]*\\bname=\"([^\"]+)\"");

    /** What is replaced by what, once in each decision. */
    private static final Map<String, String[]> REPLACED = new LinkedHashMap<>();

    static {
        REPLACED.put("hit policy collect", new String[] {"(<decisionTable id=\"[^\"]*\")( hitPolicy=\"[^\"]*\")?", "$1 hitPolicy=\"COLLECT\""});
        REPLACED.put("hit policy first", new String[] {"(<decisionTable id=\"[^\"]*\")( hitPolicy=\"[^\"]*\")?", "$1 hitPolicy=\"FIRST\""});
        REPLACED.put("hit policy unique", new String[] {"(<decisionTable id=\"[^\"]*\") hitPolicy=\"[^\"]*\"", "$1 hitPolicy=\"UNIQUE\""});
        REPLACED.put("rows counted", new String[] {"(<decisionTable id=\"[^\"]*\")( hitPolicy=\"[^\"]*\")?", "$1 hitPolicy=\"COLLECT\" aggregation=\"COUNT\""});
        REPLACED.put("type of a column string", new String[] {"(<output id=[^>]*typeRef=\")(?:integer|boolean|double)\"", "$1string\""});
        REPLACED.put("type of a column integer", new String[] {"(<output id=[^>]*typeRef=\")(?:string|boolean|double)\"", "$1integer\""});
        REPLACED.put("type of an input", new String[] {"(<inputExpression id=[^>]*typeRef=\")(?:string|double|integer|boolean)\"", "$1boolean\""});
        REPLACED.put("values of an input narrowed", new String[] {"(<inputValues id=[^>]*>\\s*<text>[^<]*),[^,<]*</text>", "$1</text>"});
        REPLACED.put("values of an output narrowed", new String[] {"(<outputValues id=[^>]*>\\s*<text>[^<]*),[^,<]*</text>", "$1</text>"});
        REPLACED.put("another input asked", new String[] {"(<inputExpression id=[^>]*>\\s*<text>)tier</text>", "$1facts.industry</text>"});
        REPLACED.put("link dropped", new String[] {"<informationRequirement id=\"[^\"]*\">\\s*<required[^>]*>\\s*</informationRequirement>", ""});
        REPLACED.put("id of a decision", new String[] {"(<decision id=\"[^\"]*)\"", "$1x\""});
        REPLACED.put("name of a result", new String[] {"(<variable id=\"[^\"]*\" name=\"[^\"]*)\"", "$1X\""});
    }

    private FileFaults() {}

    static List<Fault> of(String file, String dmn, Map<String, byte[]> others) {
        List<Fault> faults = new ArrayList<>();
        Matcher decision = DECISION.matcher(dmn);
        while (decision.find()) {
            String name = decision.group(1).replaceFirst("^" + Sheet.baseName(file) + "-", "");
            replaced(file, dmn, decision, name, faults);
            rows(file, dmn, decision, name, faults);
            names(file, dmn, decision, name, faults);
        }
        Matcher given = Pattern.compile("(<inputData .*?<variable id=\"[^\"]*\" name=\"[^\"]*)\"", Pattern.DOTALL).matcher(dmn);
        if (given.find()) {
            faults.add(new Fault("name of an input @ file", file, file, given.replaceFirst("$1X\"")));
        }
        others.forEach((other, bytes) -> {
            if (!other.equals(file) && other.matches(".*/[a-z]+-\\d{4}\\.dmn") && file.matches(".*/[a-z]+-\\d{4}\\.dmn")) {
                faults.add(new Fault("another jurisdiction's file @ " + Sheet.baseName(other), file, other, new String(bytes, StandardCharsets.UTF_8)));
            }
        });
        return faults;
    }

    private static void replaced(String file, String dmn, Matcher decision, String name, List<Fault> faults) {
        REPLACED.forEach((kind, how) -> {
            String edited = Pattern.compile(how[0], Pattern.DOTALL).matcher(decision.group()).replaceFirst(how[1]);
            if (!edited.equals(decision.group())) {
                faults.add(new Fault(kind + " @ " + name, file, name, dmn.substring(0, decision.start()) + edited + dmn.substring(decision.end())));
            }
        });
    }

    private static void rows(String file, String dmn, Matcher decision, String name, List<Fault> faults) {
        List<String> rows = new ArrayList<>();
        Matcher rule = RULE.matcher(decision.group());
        while (rule.find()) {
            rows.add(rule.group());
        }
        for (int i = 0; i < rows.size(); i += Math.max(1, rows.size() / 4)) {
            String row = rows.get(i);
            String where = name + " row " + (i + 1);
            faults.add(new Fault("row lost @ " + name, file, where, once(dmn, row, "")));
            faults.add(new Fault("row doubled @ " + name, file, where, once(dmn, row, row + row.replaceAll("id=\"([^\"]*)\"", "id=\"$1_again\""))));
            if (i + 1 < rows.size()) {
                faults.add(new Fault("rows changed places @ " + name, file, where, once(dmn, row + rows.get(i + 1), rows.get(i + 1) + row)));
            }
        }
    }

    private static void names(String file, String dmn, Matcher decision, String name, List<Fault> faults) {
        List<String> outputs = OUTPUT.matcher(decision.group()).results().map(found -> found.group(1)).toList();
        for (int i = 0; i < outputs.size(); i++) {
            String head = " name=\"" + outputs.get(i) + "\"";
            String where = name + "." + outputs.get(i);
            faults.add(new Fault("output renamed @ " + where, file, where, within(dmn, decision, head, head.replaceFirst("\"$", "X\""))));
            if (i + 1 < outputs.size()) {
                String next = " name=\"" + outputs.get(i + 1) + "\"";
                faults.add(new Fault("outputs changed names @ " + name, file, where, within(dmn, decision, List.of(head, next))));
            }
        }
    }

    private static String within(String dmn, Matcher decision, List<String> swapped) {
        String edited = once(once(once(decision.group(), swapped.get(0), " name=\"?\""), swapped.get(1), swapped.get(0)), " name=\"?\"", swapped.get(1));
        return dmn.substring(0, decision.start()) + edited + dmn.substring(decision.end());
    }

    private static String within(String dmn, Matcher decision, String what, String with) {
        return dmn.substring(0, decision.start()) + once(decision.group(), what, with) + dmn.substring(decision.end());
    }

    private static String once(String text, String what, String with) {
        return text.replaceFirst(Pattern.quote(what), Matcher.quoteReplacement(with));
    }
}
