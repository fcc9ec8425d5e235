package org.tidu.policy.rule;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the program asks of a decision, and reads of its answer.
 *
 * @param always    the file is of no use without it
 * @param hitPolicy null when any will do
 * @param outputs   types by name; empty for a type that is not looked at; with ! for a value that is never left out
 * @param given     the only input data there will be
 */
record Contract(String decision, boolean always, String hitPolicy, Map<String, String> outputs, Set<String> given) {

    static Contract table(String decision, String given, String... outputs) {
        return new Contract(decision, true, null, named(outputs), Set.of(given.split(" ")));
    }

    Contract optional() {
        return new Contract(decision, false, hitPolicy, outputs, given);
    }

    Contract by(String policy) {
        return new Contract(decision, always, policy, outputs, given);
    }

    private static Map<String, String> named(String... outputs) {
        Map<String, String> named = new LinkedHashMap<>();
        Arrays.stream(outputs).map(one -> List.of(one.split(":"))).forEach(one -> named.put(one.get(0), one.size() > 1 ? one.get(1) : ""));
        return named;
    }
}
