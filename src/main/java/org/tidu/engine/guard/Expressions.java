package org.tidu.engine.guard;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/**
 * The few expressions of the program's own task lists, which have to know who is asking and when. A stored list holds no
 * other, in none of its parts; queries of the moment hold none at all ({@link SentQuery}).
 */
public final class Expressions {

    public static final String CURRENT_USER = "${currentUser()}";
    public static final String CURRENT_GROUPS = "${currentUserGroups()}";
    public static final String NOW = "${now()}";
    public static final String IN_THREE_DAYS = "${dateTime().plusDays(3)}";

    private static final Set<String> OF_THE_PROGRAM = Set.of(CURRENT_USER, CURRENT_GROUPS, NOW, IN_THREE_DAYS);

    private Expressions() {}

    /** @throws BadUserRequestException when the query, or any part of it, holds an expression that is not the program's */
    static void mustBeOfTheProgram(Object query) {
        if (!OF_THE_PROGRAM.containsAll(in(query))) {
            throw new BadUserRequestException("任务列表的条件中不能使用自拟的表达式，请改用具体的值");
        }
    }

    private static Set<String> in(Object query) {
        Set<String> found = new HashSet<>();
        collect(query, found, Collections.newSetFromMap(new IdentityHashMap<>()));
        return found;
    }

    /** Parts share the list of all parts, hence the memory of those seen. */
    private static void collect(Object query, Set<String> found, Set<Object> seen) {
        if (query instanceof AbstractQuery<?, ?> one && seen.add(one)) {
            found.addAll(one.getExpressions().values());
            if (one instanceof TaskQueryImpl task) {
                task.getQueries().forEach(part -> collect(part, found, seen));
            }
        }
    }
}
