package org.tidu.decision.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which items of a list a filter leaves. */
final class Filtering {

    /** feel-scala marks what falls out by this string, and so loses items that equal it, the first excepted. */
    private static final String MARK = "_";

    private Filtering() {}

    /** The items for which the condition is true; if it is a number for the first item, the item at that place. */
    static Object items(List<?> items, Node condition, int slot, Env env) {
        List<Object> left = new ArrayList<>(items.size());
        boolean first = true;
        for (Object given : items) {
            BoundedThread.look();
            Object item = Values.of(given);
            if (item instanceof Map<?, ?> context) {
                Values.requireNames(context);
            }
            env.slots[slot] = item;
            Object result = condition.value(env);
            if (first && Numbers.isNumber(result)) {
                return item(items, result);
            }
            if (Boolean.TRUE.equals(result) && (first || !MARK.equals(item))) {
                left.add(item);
            }
            first = false;
        }
        return left;
    }

    /** Counted from 1, or from the end by negative numbers; null outside. */
    static Object item(List<?> items, Object index) {
        if (!(index instanceof Long position)) {
            throw new OutsideSubset("index " + index);
        }
        long at = position > 0 ? position - 1 : items.size() + position;
        return at < 0 || at >= items.size() ? null : Values.of(items.get((int) at));
    }
}
