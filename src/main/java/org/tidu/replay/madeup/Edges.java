package org.tidu.replay.madeup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.tidu.decision.Models;

/**
 * Numbers to be tried, ascending.
 *
 * @param changed  in cells that changed, before and after, with their neighbours
 * @param standing all others of the rule set's own tables and of the changed ones, with theirs
 */
record Edges(List<BigDecimal> changed, List<BigDecimal> standing) {

    static Edges of(Models before, Models after, Iterable<String> changed, String ruleSetId) {
        TreeSet<BigDecimal> moved = EdgeValues.between(before, after, changed);
        Set<String> files = new TreeSet<>(own(before, ruleSetId));
        changed.forEach(files::add);
        TreeSet<BigDecimal> standing = EdgeValues.standing(before, files);
        standing.removeAll(moved);
        return new Edges(List.copyOf(moved), List.copyOf(standing));
    }

    /** What lies beside the rule set's table. */
    private static List<String> own(Models models, String ruleSetId) {
        String table = "/" + ruleSetId.toLowerCase(Locale.ROOT) + ".dmn";
        List<String> names = models.names(models.newest());
        return names.stream().filter(name -> name.endsWith(table)).map(name -> name.substring(0, name.lastIndexOf('/') + 1)).findFirst()
                .map(folder -> names.stream().filter(name -> name.startsWith(folder) && name.endsWith(".dmn")).toList()).orElse(List.of());
    }
}
