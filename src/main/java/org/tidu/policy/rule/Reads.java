package org.tidu.policy.rule;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tidu.decision.check.type.Reading;

/** The names an expression looks at: {@code facts.maturity}, {@code minimumScenarios}. */
final class Reads {

    private Reads() {}

    static Set<String> in(String text) {
        return Reading.names(text).stream().map(name -> Arrays.asList(name.split("\\.")))
                .map(path -> path.get(0).equals("facts") && path.size() > 1 ? "facts." + path.get(1) : path.get(0))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
