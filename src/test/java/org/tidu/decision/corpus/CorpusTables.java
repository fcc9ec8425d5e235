package org.tidu.decision.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Decision tables with every hit policy, aggregator and type, and decisions that rest on them, their cells from {@link FeelCorpus}. */
public final class CorpusTables {

    public static final List<String> POLICIES = List.of("UNIQUE", "FIRST", "ANY", "RULE ORDER", "COLLECT",
            "COLLECT\" aggregation=\"SUM", "COLLECT\" aggregation=\"MIN", "COLLECT\" aggregation=\"MAX", "COLLECT\" aggregation=\"COUNT");
    private static final String[][] INPUTS = {{"n", "integer"}, {"n", "double"}, {"word", "string"}, {"flag", "boolean"}, {"day", "date"},
            {"ctx.age", "long"}, {"count(numbers)", "integer"}, {"n + m", ""}, {"word", ""}};
    private static final List<String> TYPES = List.of("integer", "long", "double", "string", "boolean", "date", "");

    private final FeelCorpus feel;
    private final Random random;
    private boolean plain;

    public CorpusTables(long seed) {
        this.feel = new FeelCorpus(seed);
        this.random = new Random(seed);
    }

    /**
     * A file with a table of each policy, and for each a literal expression that rests on it.
     *
     * @param ofRuleSets cells as rule sets have them; otherwise anything that is FEEL
     */
    public byte[] file(boolean ofRuleSets) {
        plain = ofRuleSets;
        return ("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"d\" name=\"d\" namespace=\"n\">"
                + IntStream.range(0, POLICIES.size()).mapToObj(this::decisions).collect(Collectors.joining()) + "</definitions>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String decisions(int policy) {
        boolean adds = policy > 4;
        int outputs = adds ? 1 : 1 + random.nextInt(2);
        List<String> types = IntStream.range(0, outputs).mapToObj(i -> adds ? any("integer", "long", "double") : TYPES.get(random.nextInt(TYPES.size()))).toList();
        List<String[]> inputs = IntStream.range(0, 1 + random.nextInt(2)).mapToObj(i -> INPUTS[random.nextInt(INPUTS.length)]).toList();
        String head = IntStream.range(0, inputs.size()).mapToObj(i -> "<input id=\"i%d_%d\"><inputExpression id=\"e%d_%d\"%s><text>%s</text></inputExpression></input>"
                .formatted(policy, i, policy, i, type(inputs.get(i)[1]), inputs.get(i)[0])).collect(Collectors.joining())
                + IntStream.range(0, outputs).mapToObj(i -> "<output id=\"o%d_%d\" name=\"o%d\"%s/>".formatted(policy, i, i, type(types.get(i)))).collect(Collectors.joining());
        String rules = IntStream.range(0, 1 + random.nextInt(4)).mapToObj(row -> "<rule id=\"r%d_%d\">".formatted(policy, row)
                + inputs.stream().map(input -> cell("input", policy, row, this::test)).collect(Collectors.joining())
                + types.stream().map(type -> cell("output", policy, row, () -> value(type))).collect(Collectors.joining()) + "</rule>").collect(Collectors.joining());
        return "<decision id=\"t%d\" name=\"t\"><decisionTable id=\"dt%d\" hitPolicy=\"%s\">%s%s</decisionTable></decision>".formatted(policy, policy, POLICIES.get(policy), head, rules)
                + "<decision id=\"l%d\" name=\"l\"><variable id=\"v%d\" name=\"r\"%s/><informationRequirement id=\"q%d\"><requiredDecision href=\"#t%d\"/></informationRequirement><literalExpression id=\"x%d\"><text>%s</text></literalExpression></decision>"
                .formatted(policy, policy, type(TYPES.get(random.nextInt(TYPES.size()))), policy, policy, policy,
                        any("o0", "if o0 = null then null else o0", "[o0]", "count(o0)", "{a: o0, b: n}"));
    }

    private String cell(String kind, int policy, int row, Supplier<String> text) {
        return "<%sEntry id=\"c%d_%d_%s\"><text>%s</text></%sEntry>".formatted(kind, policy, row, Integer.toHexString(random.nextInt()),
                text.get().replace("&", "&amp;").replace("<", "&lt;"), kind);
    }

    private String test() {
        return random.nextInt(4) == 0 ? "" : feel.any(plain ? "plaincell" : "cell");
    }

    private String value(String type) {
        return random.nextInt(12) == 0 ? "" : feel.any((plain ? "plain" : "") + switch (type) {
            case "string" -> "string";
            case "boolean" -> "boolean";
            case "date" -> plain ? "any" : "date";
            case "" -> "any";
            default -> "number";
        });
    }

    private static String type(String type) {
        return type.isEmpty() ? "" : " typeRef=\"" + type + "\"";
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
