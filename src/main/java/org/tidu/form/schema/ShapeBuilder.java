package org.tidu.form.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.tidu.form.schema.Shape.EntryShape;
import org.tidu.form.schema.Shape.ObjectShape;

/** Derives the shape of the data from the tree of components; groups without a path vanish, dots in keys nest. */
final class ShapeBuilder {

    private ShapeBuilder() {}

    static ObjectShape shapeOf(List<Component> components) {
        ObjectShape root = new ObjectShape(new LinkedHashMap<>());
        add(components, root, List.of());
        return root;
    }

    private static void add(List<Component> components, ObjectShape into, List<String> hidesAround) {
        for (Component component : components) {
            List<String> hides = hides(hidesAround, component);
            List<String> steps = steps(component.address());
            if (component.isKeyed() && !steps.isEmpty()) {
                put(into, steps, EntryShape.field(component, hides));
            } else if (component.isDynamicList() && !steps.isEmpty()) {
                put(into, steps, EntryShape.list(component, hides, shapeOf(component.children())));
            } else {
                add(component.children(), descend(into, steps), hides);
            }
        }
    }

    private static void put(ObjectShape into, List<String> steps, EntryShape entry) {
        int last = steps.size() - 1;
        descend(into, steps.subList(0, last)).members().putIfAbsent(steps.get(last), entry);
    }

    private static ObjectShape descend(ObjectShape from, List<String> steps) {
        ObjectShape at = from;
        for (String step : steps) {
            Shape below = at.members().computeIfAbsent(step, name -> new ObjectShape(new LinkedHashMap<>()));
            // a field already stands there: the form is at fault, and FormLint says so
            at = below instanceof ObjectShape object ? object : new ObjectShape(new LinkedHashMap<>());
        }
        return at;
    }

    private static List<String> hides(List<String> around, Component component) {
        if (component.hide() == null) {
            return around;
        }
        List<String> hides = new ArrayList<>(around);
        hides.add(component.hide());
        return hides;
    }

    private static List<String> steps(String address) {
        return Arrays.stream(address.split("\\.")).filter(step -> !step.isBlank()).toList();
    }
}
