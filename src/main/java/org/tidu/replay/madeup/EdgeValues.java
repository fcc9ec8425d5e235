package org.tidu.replay.madeup;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidu.decision.Models;

/** The numbers of tables, each with its neighbours: there verdicts part. Those of changed cells, and those that stand. */
final class EdgeValues {

    /** A draft that changes more of them is tried at the first. */
    private static final int MOST = 12;
    private static final Pattern CELL =
            Pattern.compile("<(?:\\w+:)?(?:inputEntry|outputEntry|literalExpression)\\b[^>]*?\\bid=\"([^\"]*)\"[^>]*>(.*?)</(?:\\w+:)?(?:inputEntry|outputEntry|literalExpression)>",
                    Pattern.DOTALL);
    /** Codes, days and what is only shown. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}_])(?<!\\d\\.)\\d{1,9}(?:\\.\\d{1,6})?(?![\\p{L}\\p{N}_])(?!\\.\\d)");

    private EdgeValues() {}

    /** @param files names of those that differ */
    static TreeSet<BigDecimal> between(Models before, Models after, Iterable<String> files) {
        TreeSet<BigDecimal> changed = new TreeSet<>();
        for (String file : files) {
            Map<String, String> was = cells(before, file);
            Map<String, String> is = cells(after, file);
            Stream.concat(was.keySet().stream(), is.keySet().stream()).filter(id -> !was.getOrDefault(id, "").equals(is.get(id)))
                    .flatMap(id -> Stream.of(was.getOrDefault(id, ""), is.getOrDefault(id, "")))
                    .flatMap(text -> numbers(text).stream()).forEach(changed::add);
        }
        return withNeighbours(changed.stream().limit(MOST));
    }

    /**
     * Whatever is changed about a number but itself, its comparison or its place, shows at the number or beside it.
     *
     * @param files names; one that is not there has no numbers
     */
    static TreeSet<BigDecimal> standing(Models models, Iterable<String> files) {
        TreeSet<BigDecimal> standing = new TreeSet<>();
        files.forEach(file -> cells(models, file).values().forEach(text -> standing.addAll(numbers(QUOTED.matcher(text).replaceAll(" ")))));
        return withNeighbours(standing.stream());
    }

    private static TreeSet<BigDecimal> withNeighbours(Stream<BigDecimal> numbers) {
        TreeSet<BigDecimal> values = new TreeSet<>();
        numbers.forEach(number -> {
            BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
            Stream.of(number.subtract(step), number, number.add(step)).filter(value -> value.signum() >= 0).forEach(values::add);
        });
        return values;
    }

    private static Map<String, String> cells(Models models, String file) {
        Map<String, String> cells = new HashMap<>();
        if (models.names(models.newest()).contains(file)) {
            CELL.matcher(new String(models.read(models.newest(), file), StandardCharsets.UTF_8)).results()
                    .forEach(found -> cells.put(found.group(1), found.group(2)));
        }
        return cells;
    }

    private static List<BigDecimal> numbers(String text) {
        return NUMBER.matcher(text.replaceAll("<[^>]*>", " ")).results().map(MatchResult::group).map(BigDecimal::new).toList();
    }
}
