package org.tidu.policy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tidu.decision.check.TableChecker;
import org.tidu.decision.check.file.Finding;

/** A decision file with one table, being written: columns first, then rows. */
final class DraftTable {

    private String hitPolicy = "UNIQUE";
    private String attributes = "";
    private final List<String> columns = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();
    private int inputs;

    static DraftTable unique() {
        return new DraftTable();
    }

    static DraftTable withHitPolicy(String hitPolicy) {
        DraftTable table = new DraftTable();
        table.hitPolicy = hitPolicy;
        return table;
    }

    DraftTable attributes(String ofDefinitions) {
        attributes = ofDefinitions;
        return this;
    }

    /** An input named like its variable, without declared values. */
    DraftTable input(String variable, String type) {
        return input(variable, type, variable, "");
    }

    DraftTable input(String variable, String type, String expression, String values) {
        inputs++;
        given.add("""
                <inputData id="inputData_%1$s" name="%1$s"><variable name="%1$s" typeRef="%2$s"/></inputData>
                """.formatted(variable, type));
        String declared = values.isEmpty() ? "" : "<inputValues id=\"values_" + variable + "\"><text>" + escaped(values) + "</text></inputValues>";
        columns.add("""
                <input id="input_%1$s" label="%1$s"><inputExpression id="inputExpression_%1$s" typeRef="%2$s"><text>%3$s</text></inputExpression>%4$s</input>
                """.formatted(variable, type, escaped(expression), declared));
        return this;
    }

    /** An output that declares no values. */
    DraftTable output(String name, String type) {
        columns.add("<output id=\"output_%1$s\" label=\"%1$s\" name=\"%1$s\" typeRef=\"%2$s\"/>".formatted(name, type));
        return this;
    }

    DraftTable output(String name, String type, String values) {
        columns.add("<output id=\"output_%1$s\" label=\"%1$s\" name=\"%1$s\" typeRef=\"%2$s\"><outputValues id=\"outputValues_%1$s\"><text>%3$s</text></outputValues></output>"
                .formatted(name, type, escaped(values)));
        return this;
    }

    DraftTable row(String... cells) {
        return describedRow("依据某通知第一条", cells);
    }

    DraftTable describedRow(String description, String... cells) {
        int number = rules.size() + 1;
        StringBuilder rule = new StringBuilder("<rule id=\"rule_" + number + "\"><description>" + description + "</description>");
        for (int i = 0; i < cells.length; i++) {
            String entry = i < inputs ? "inputEntry" : "outputEntry";
            rule.append("<%1$s id=\"cell_%2$d_%3$d\"><text>%4$s</text></%1$s>".formatted(entry, number, i, escaped(cells[i])));
        }
        rules.add(rule.append("</rule>").toString());
        return this;
    }

    String xml() {
        List<String> requirements = new ArrayList<>();
        for (String data : given) {
            String id = data.substring(data.indexOf("id=\"") + 4, data.indexOf("\" name"));
            requirements.add("<informationRequirement id=\"needs_" + id + "\"><requiredInput href=\"#" + id + "\"/></informationRequirement>");
        }
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                             id="draft-definitions" name="草稿" namespace="https://tidu.org/decisions" %s>
                %s<decision id="draft" name="草稿" camunda:historyTimeToLive="3650"><description>测试用表</description>%s
                <decisionTable id="table_draft" hitPolicy="%s">%s%s</decisionTable></decision></definitions>
                """.formatted(attributes, String.join("", given), String.join("", requirements), hitPolicy,
                String.join("", columns), String.join("", rules));
    }

    List<Finding> check() {
        return new TableChecker(Facts.shape()).check(xml().getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
