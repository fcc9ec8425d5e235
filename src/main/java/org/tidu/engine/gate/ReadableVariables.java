package org.tidu.engine.gate;

import java.util.Set;
import org.camunda.bpm.engine.variable.VariableMap;

/** What the variables of a task tell whoever may see it: those its form reads. The system and administrators see all. */
record ReadableVariables(boolean isEverything, Set<String> names) {

    static final ReadableVariables EVERYTHING = new ReadableVariables(true, Set.of());

    static ReadableVariables only(Set<String> names) {
        return new ReadableVariables(false, names);
    }

    boolean includes(String name) {
        return isEverything || names.contains(name);
    }

    /** The same map without the others. */
    VariableMap of(VariableMap variables) {
        if (!isEverything && variables != null) {
            variables.keySet().retainAll(names);
        }
        return variables;
    }
}
