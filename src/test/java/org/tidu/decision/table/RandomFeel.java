package org.tidu.decision.table;

import java.util.Random;
import java.util.function.Supplier;

/** Cells at random over the grammar of the subset, types right and wrong. The variables are those of {@link RandomValues}. */
public final class RandomFeel {

    private final Random random;

    public RandomFeel(Random random) {
        this.random = random;
    }

    public String expression() {
        return expression(1 + random.nextInt(4));
    }

    public String unaryTests() {
        String tests = test(2);
        for (int more = random.nextInt(3); more > 0; more--) {
            tests += ", " + test(2);
        }
        return switch (random.nextInt(8)) {
            case 0 -> "not(" + tests + ")";
            case 1 -> "-";
            case 2 -> one("true", "false");
            default -> tests;
        };
    }

    private String test(int depth) {
        return switch (random.nextInt(7)) {
            case 0 -> one("<", "<=", ">", ">=") + " " + value(depth - 1);
            case 1 -> interval(depth - 1);
            case 2 -> literal();
            case 3 -> "? " + comparator() + " " + value(depth - 1);
            case 4 -> condition(depth).replace("flag", one("flag", "?"));
            case 5 -> one("list contains(?, " + literal() + ")", "count(?) > 1", "starts with(?, \"a\")", "? in " + interval(1),
                    "flag and ? = " + literal(), "? or flag", "if flag then ? > 1 else ? = null", "[?, 1]");
            default -> expression(depth - 1);
        };
    }

    private String interval(int depth) {
        return one("[", "(", "]") + value(depth) + ".." + value(depth) + one("]", ")", "[");
    }

    private String expression(int depth) {
        if (depth <= 0) {
            return one(this::literal, this::reference);
        }
        return one(() -> value(depth), () -> condition(depth), () -> list(depth), () -> context(depth), () -> call(depth),
                () -> value(depth), () -> condition(depth), () -> list(depth), () -> call(depth),
                () -> "if " + condition(depth - 1) + " then " + expression(depth - 1) + " else " + expression(depth - 1));
    }

    private String value(int depth) {
        if (depth <= 0) {
            return one(this::literal, this::reference);
        }
        return one(this::literal, this::reference, this::reference,
                () -> "(" + value(depth - 1) + one(" + ", " - ", " * ", " / ", " + ") + value(depth - 1) + ")",
                () -> "-(" + value(depth - 1) + ")",
                () -> call(depth),
                () -> "get value(" + one("ctx", "nested", "word", context(depth - 1)) + ", " + value(depth - 1) + ")",
                () -> "(" + list(depth - 1) + ")[" + one("1", "-1", "2", "9", "0", "n", "flag") + "]",
                () -> context(depth - 1) + "." + name());
    }

    private String condition(int depth) {
        if (depth <= 0) {
            return one("true", "false", "flag", "null", "missing", "n");
        }
        return one(() -> value(depth - 1) + " " + comparator() + " " + value(depth - 1),
                () -> "(" + condition(depth - 1) + one(" and ", " or ") + condition(depth - 1) + ")",
                () -> "(" + condition(depth - 1) + one(" and ", " or ") + condition(depth - 1) + one(" and ", " or ") + condition(depth - 1) + ")",
                () -> "not(" + condition(depth - 1) + ")",
                () -> "(" + value(depth - 1) + " between " + value(depth - 1) + " and " + value(depth - 1) + ")",
                () -> "(" + value(depth - 1) + " in (" + test(depth - 1).replace("?", "n") + "))",
                () -> "(" + value(depth - 1) + " in " + interval(depth - 1) + ")",
                () -> "(" + one("some ", "every ") + one("x", "n", "item") + " in " + list(depth - 1) + " satisfies "
                        + condition(depth - 1).replace("missing", "x").replace("flag", one("flag", "x")) + ")",
                () -> "list contains(" + list(depth - 1) + ", " + value(depth - 1) + ")",
                () -> one("starts with", "ends with", "contains") + "(" + value(depth - 1) + ", " + value(depth - 1) + ")");
    }

    private String list(int depth) {
        if (depth <= 0) {
            return one("numbers", "words", "people", "mixed", "empty", "[]", "[1, 2, null]", "missing", "word", "people.name", "ctx.list");
        }
        return one(() -> list(0),
                () -> "[" + value(depth - 1) + ", " + value(depth - 1) + ", " + value(depth - 1) + "]",
                () -> list(depth - 1) + "[" + filter(depth - 1) + "]",
                () -> list(depth - 1) + "[" + filter(depth - 1) + "]",
                () -> "people." + name(),
                () -> "distinct values(" + list(depth - 1) + ")",
                () -> "(for " + one("x", "item", "n") + " in " + list(depth - 1) + " return " + value(depth - 1).replace("missing", "x") + ")");
    }

    private String filter(int depth) {
        return one(() -> "item " + comparator() + " " + value(depth), () -> "name " + comparator() + " " + value(depth),
                () -> "age > " + value(depth) + " and " + condition(depth), () -> "list contains(words, name)",
                () -> condition(depth), () -> "not(list contains(words, item))", () -> "item.name = word", () -> value(depth),
                () -> "count(" + list(depth) + ")");
    }

    private String context(int depth) {
        return "{name: " + value(depth - 1) + ", age: " + value(depth - 1)
                + one("", ", more: age + 1", ", more: name, again: [more, word]", ", people: count(people)") + "}";
    }

    private String call(int depth) {
        return one(() -> "string(" + value(depth - 1) + ")", () -> "string(" + list(depth - 1) + ")",
                () -> "string join(" + list(depth - 1) + one("", ", \"、\"", ", null", ", n") + ")",
                () -> one("count", "sum", "is empty", "distinct values", "count", "sum") + "(" + list(depth - 1) + ")",
                () -> one("floor", "ceiling", "string length", "is defined", "sum", "not") + "(" + value(depth - 1) + ")",
                () -> one("decimal", "round half up") + "(" + value(depth - 1) + ", " + one("0", "2", "n", "1.5", "-1", "null") + ")",
                () -> "get or else(" + value(depth - 1) + ", " + value(depth - 1) + ")");
    }

    private String literal() {
        return one("null", "true", "false", "0", "1", "2", "2.0", "-1.5", "10", "0.10", "9007199254740993", "9223372036854775807",
                "12345678901234567890", "1.123456789012345678901234567890123", "\"a\"", "\"b\"", "\"ab\"", "\"\"", "\"_\"", "\"湖南\"", "\"1\"", "[\"a\", 1]");
    }

    private String reference() {
        return one("n", "m", "big", "real", "whole", "word", "other", "flag", "missing", "nothing", "ctx", "ctx.name", "ctx.age",
                "ctx.missing", "ctx.inner.deep", "nested.a.b.c", "numbers", "words", "people", "people.age", "mixed", "empty", "word.length", "item", "x", "name", "date");
    }

    private String name() {
        return one("name", "age", "more", "missing", "inner", "item");
    }

    private String comparator() {
        return one("=", "!=", "<", "<=", ">", ">=");
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @SafeVarargs
    private String one(Supplier<String>... choices) {
        return choices[random.nextInt(choices.length)].get();
    }
}
