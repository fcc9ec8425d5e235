package org.tidu.decision.check.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.SomeItem;
import org.tidu.decision.feel.Scala;
import org.tidu.decision.feel.Scala.Named;

/** Expressions that give names to values: filters, loops, contexts, functions. */
final class Bindings {

    private Bindings() {}

    static boolean isBinding(Object node) {
        return node instanceof Filter || node instanceof For || node instanceof SomeItem || node instanceof EveryItem
                || node instanceof ConstContext || node instanceof FunctionDefinition;
    }

    static Shape of(Inference inference, Object node, Scope scope) {
        if (node instanceof Filter filter) {
            return filter(inference, filter, scope);
        } else if (node instanceof For loop) {
            Scope inside = iterators(inference, Scala.named(loop.iterators()), scope).with("partial", Shape.ANY);
            return new Shape.Many(inference.of(loop.exp(), inside));
        } else if (node instanceof SomeItem some) {
            inference.of(some.condition(), iterators(inference, Scala.named(some.iterators()), scope));
            return Shape.FLAG;
        } else if (node instanceof EveryItem every) {
            inference.of(every.condition(), iterators(inference, Scala.named(every.iterators()), scope));
            return Shape.FLAG;
        } else if (node instanceof ConstContext context) {
            return context(inference, context, scope);
        }
        FunctionDefinition function = (FunctionDefinition) node;
        Map<String, Shape> parameters = new LinkedHashMap<>();
        Scala.list(function.parameters()).forEach(name -> parameters.put(name, Shape.ANY));
        inference.of(function.body(), scope.with(parameters));
        return Shape.ANY;
    }

    /** A number picks one element, a condition keeps those it holds for. */
    private static Shape filter(Inference inference, Filter filter, Scope scope) {
        Shape element = element(inference.of(filter.list(), scope));
        Shape condition = inference.of(filter.filter(), scope.inFilter(element));
        return condition == Shape.NUMBER ? element : new Shape.Many(element);
    }

    /** The entries see those before them. */
    private static Shape context(Inference inference, ConstContext context, Scope scope) {
        Map<String, Shape> fields = new LinkedHashMap<>();
        Scope seen = scope;
        for (Named<?> entry : Scala.named(context.entries())) {
            Shape shape = inference.of(entry.value(), seen);
            fields.put(entry.name(), shape);
            seen = seen.with(entry.name(), shape);
        }
        return new Shape.Fields(fields);
    }

    private static Scope iterators(Inference inference, List<Named<Exp>> iterators, Scope scope) {
        Scope inside = scope;
        for (Named<Exp> iterator : iterators) {
            inside = inside.with(iterator.name(), element(inference.of(iterator.value(), inside)));
        }
        return inside;
    }

    private static Shape element(Shape list) {
        return list instanceof Shape.Many many ? many.element() : list instanceof Shape.Nothing ? Shape.ANY : list;
    }
}
