package org.tidu.decision.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.tidu.decision.feel.Compiler;
import org.tidu.decision.feel.Part;
import org.tidu.decision.feel.Scope;
import org.tidu.decision.feel.Values;

/** The variables of a program while it is built: known ones become constants, each other one gets a place. */
final class Variables implements Scope.Names {

    private final Map<String, Object> known;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Object> writers = new HashMap<>();

    Variables(Map<String, Object> known) {
        this.known = new HashMap<>(known);
    }

    @Override
    public Part variable(String name) {
        if (known.containsKey(name)) {
            return Part.constant(Values.of(known.get(name)));
        }
        int place = place(name);
        return Part.variable(env -> Values.of(((ProgramEnv) env).variables[place]));
    }

    /** A decision gave this whatever the facts are. */
    void know(String name, Object value) {
        known.put(name, value);
    }

    /**
     * Where a decision that depends on the facts writes.
     *
     * @param writer equal for decisions that give the same result for the same facts
     */
    int written(String name, Object writer) {
        Compiler.require(!known.containsKey(name), name);
        writers.put(name, writer);
        return place(name);
    }

    /** Where a name has its value from: equal if the value is. */
    List<Object> origin(String name) {
        return known.containsKey(name)
                ? List.of(name, "known", Optional.ofNullable(known.get(name)))
                : List.of(name, "from", writers.getOrDefault(name, "outside"));
    }

    private int place(String name) {
        return places.computeIfAbsent(name, wanted -> places.size());
    }

    Loader loader() {
        return new Loader(places.keySet().toArray(String[]::new));
    }

    /** Puts the variables given into their places. */
    record Loader(String[] names) {

        Object[] load(Map<String, Object> given) {
            Object[] variables = new Object[names.length];
            for (int i = 0; i < names.length; i++) {
                Object value = given.get(names[i]);
                variables[i] = value instanceof TypedValue typed ? typed.getValue() : value;
            }
            return variables;
        }
    }
}
