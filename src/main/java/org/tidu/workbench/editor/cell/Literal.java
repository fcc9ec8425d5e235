package org.tidu.workbench.editor.cell;

import java.math.BigDecimal;

/**
 * A constant.
 *
 * @param value the words of a text; a number, {@code true} and {@code false} as FEEL writes them; empty for null
 */
public record Literal(Type type, String value) {

    public static final Literal NOTHING = new Literal(Type.NULL, "");

    /** Kinds of constants. */
    public enum Type { TEXT, NUMBER, FLAG, NULL }

    public static Literal text(String words) {
        return new Literal(Type.TEXT, words);
    }

    public static Literal number(BigDecimal number) {
        return new Literal(Type.NUMBER, number.toPlainString());
    }

    /** The FEEL text; words stay words, whatever they look like. */
    public String feel() {
        return switch (type) {
            case TEXT -> '"' + value.replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"';
            case NUMBER, FLAG -> value;
            case NULL -> "null";
        };
    }

    /** For whoever compares values with values: {@code "10"} is not 10. */
    public Object object() {
        return switch (type) {
            case TEXT -> value;
            case NUMBER -> new BigDecimal(value);
            case FLAG -> Boolean.valueOf(value);
            case NULL -> null;
        };
    }
}
