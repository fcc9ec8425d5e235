package org.tidu.engine.guard;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the task lists show of a case, or of a version of a rule set, beside the task: an officer who may read a task may
 * read these variables of its process, and ask for tasks by them.
 */
public final class ListColumns {

    /** As a filter of Tasklist keeps them. */
    public static final List<Map<String, String>> OF_FILTER = List.of(
            Map.of("name", "declarationNumber", "label", "申报编号"),
            Map.of("name", "enterpriseName", "label", "企业"),
            Map.of("name", "countyName", "label", "县市区"),
            Map.of("name", "versionLabel", "label", "规则集版本"));

    private static final Set<String> NAMES =
            OF_FILTER.stream().map(column -> column.get("name")).collect(Collectors.toUnmodifiableSet());

    private ListColumns() {}

    /** Whether these are names of columns, at least one and all of them. */
    public static boolean cover(Collection<String> names) {
        return !names.isEmpty() && NAMES.containsAll(names);
    }
}
