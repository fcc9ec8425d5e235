package org.tidu.workbench.version;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A decision file as its cells by their ids, and descriptions of rows by those of the rows, and the text around them, which stays byte for byte.
 *
 * @param structure the text without what stands in cells and descriptions
 */
record TableCells(String text, Map<String, String> cells, String structure) {

    private static final Pattern CELL = Pattern.compile("(<(?:inputEntry|outputEntry|literalExpression)\\b[^>]*?\\bid=\"([^\"]+)\"[^>]*>\\s*<text>)"
            + "(.*?)(</text>)|(<rule\\b[^>]*?\\bid=\"([^\"]+)\"[^>]*>\\s*<description>)(.*?)(</description>)", Pattern.DOTALL);

    static TableCells of(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        Map<String, String> cells = new TreeMap<>();
        String structure = each(text, (id, inside) -> {
            cells.put(id, inside);
            return "";
        });
        return new TableCells(text, cells, structure);
    }

    /** The text with other content of some cells. */
    String with(Map<String, String> others) {
        return each(text, (id, inside) -> others.getOrDefault(id, inside));
    }

    private static String each(String text, BiFunction<String, String, String> content) {
        Matcher matcher = CELL.matcher(text);
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            boolean cell = matcher.group(1) != null;
            String inside = content.apply(matcher.group(cell ? 2 : 6), matcher.group(cell ? 3 : 7));
            matcher.appendReplacement(result, Matcher.quoteReplacement(
                    cell ? matcher.group(1) + inside + matcher.group(4) : matcher.group(5) + inside + matcher.group(8)));
        }
        return matcher.appendTail(result).toString();
    }
}
