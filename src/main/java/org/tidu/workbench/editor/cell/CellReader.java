package org.tidu.workbench.editor.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a FEEL text apart, if it is nothing but constants; all else is an expression. */
public final class CellReader {

    private static final Pattern CONSTANT = Pattern.compile("\"((?:[^\"\\\\]|\\\\[ntr\"])*+)\"|(-?\\d+(?:\\.\\d+)?)|(true|false)|(null)", Pattern.DOTALL);
    private static final String ONE = "(?:\"(?:[^\"\\\\]|\\\\[ntr\"])*+\"|-?\\d+(?:\\.\\d+)?+|true|false|null)";
    private static final Pattern MANY = Pattern.compile(ONE + "(?:(\\s*,\\s*)" + ONE + ")*+", Pattern.DOTALL);
    private static final Pattern LIMIT = Pattern.compile("([<>]=?\\s*)(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern RANGE = Pattern.compile("([\\[(\\]])(" + ONE + ")(\\s*\\.\\.\\s*)(" + ONE + ")([\\])\\[])", Pattern.DOTALL);

    private CellReader() {}

    /** @param test an input cell or declared values */
    public static CellText read(String feel, boolean test) {
        String text = feel.strip();
        if (text.isEmpty() || test && text.equals("-")) {
            return new CellText(Form.BLANK, List.of());
        } else if (test) {
            return tests(text, feel);
        } else if (text.startsWith("[") && text.endsWith("]")) {
            return many(Form.LIST, text.substring(1, text.length() - 1).strip());
        }
        CellText one = many(Form.VALUE, text);
        return one.parts().size() == 1 ? one : expression();
    }

    private static CellText tests(String text, String feel) {
        Matcher limit = LIMIT.matcher(text);
        if (limit.matches()) {
            return new CellText(Form.LIMIT, constants(limit.group(2)), limit.group(1), "");
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            List<Literal> ends = new ArrayList<>(constants(range.group(2)));
            ends.addAll(constants(range.group(4)));
            return new CellText(Form.RANGE, ends, range.group(1) + range.group(5), range.group(3));
        }
        return text.startsWith("not(") && text.endsWith(")")
                ? many(Form.NONE_OF, text.substring(4, text.length() - 1).strip()) : many(Form.ANY_OF, text);
    }

    private static CellText many(Form form, String text) {
        if (text.isEmpty() && form == Form.LIST) {
            return new CellText(form, List.of());
        }
        Matcher many = MANY.matcher(text);
        return many.matches() ? new CellText(form, constants(text), "", many.group(1) == null ? ", " : many.group(1)) : expression();
    }

    private static CellText expression() {
        return new CellText(Form.EXPRESSION, List.of());
    }

    private static List<Literal> constants(String text) {
        return CONSTANT.matcher(text).results().map(found -> {
            if (found.group(1) != null) {
                return Literal.text(unescaped(found.group(1)));
            } else if (found.group(2) != null) {
                return new Literal(Literal.Type.NUMBER, found.group(2));
            }
            return found.group(3) != null ? new Literal(Literal.Type.FLAG, found.group(3)) : Literal.NOTHING;
        }).toList();
    }

    private static String unescaped(String written) {
        return Pattern.compile("\\\\(.)", Pattern.DOTALL).matcher(written).replaceAll(escape -> Matcher.quoteReplacement(switch (escape.group(1)) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            default -> escape.group(1);
        }));
    }
}
