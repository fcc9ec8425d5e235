package org.tidu.decision.feel;

import java.util.ArrayList;
import java.util.List;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.tidu.decision.feel.Scala.Named;

/** Lists: literals, filters, iterations. What should be a list and is none gives null. */
final class Lists {

    private final Compiler compiler;

    Lists(Compiler compiler) {
        this.compiler = compiler;
    }

    Part literal(List<Exp> items, Scope scope) {
        Part[] parts = items.stream().map(item -> compiler.compile(item, scope)).toArray(Part[]::new);
        return Part.of(env -> {
            List<Object> values = new ArrayList<>(parts.length);
            for (Part part : parts) {
                values.add(part.node().value(env));
            }
            return values;
        }, parts);
    }

    Part filter(Filter filter, Scope scope) {
        Part list = compiler.compile(filter.list(), scope);
        if (filter.filter() instanceof ConstNumber || filter.filter() instanceof ArithmeticNegation minus
                && minus.x() instanceof ConstNumber) {
            Part index = compiler.compile(filter.filter(), scope);
            return Part.of(env -> list.node().value(env) instanceof List<?> items
                    ? Filtering.item(items, index.node().value(env)) : null, list, index);
        }
        Scope inner = scope.item();
        Part condition = compiler.compile(filter.filter(), inner);
        Node filtered = env -> list.node().value(env) instanceof List<?> items
                ? Filtering.items(items, condition.node(), inner.slot(), env) : null;
        if (Tree.isCondition(filter.filter()) || filter.filter() instanceof FunctionInvocation) {
            return Part.binding(filtered, inner.slot(), list, condition);
        }
        // seen from outside it may be a number, and so an index
        Part outside = compiler.compile(filter.filter(), scope);
        return Part.binding(env -> {
            Object index = list.node().value(env) instanceof List ? outside.node().value(env) : null;
            return Numbers.isNumber(index)
                    ? Filtering.item((List<?>) list.node().value(env), index) : filtered.value(env);
        }, inner.slot(), list, condition, outside);
    }

    Part loop(For loop, Scope scope) {
        Named<Exp> iterator = only(Scala.named(loop.iterators()));
        Part list = compiler.compile(iterator.value(), scope);
        Scope inner = scope.named(iterator.name());
        Part body = compiler.compile(loop.exp(), inner);
        return Part.binding(env -> {
            if (!(list.node().value(env) instanceof List<?> items)) {
                return null;
            }
            List<Object> results = new ArrayList<>(items.size());
            for (Object item : items) {
                BoundedThread.look();
                env.slots[inner.slot()] = Values.of(item);
                results.add(body.node().value(env));
            }
            return results;
        }, inner.slot(), list, body);
    }

    /** {@code some} is decided by the first true, {@code every} by the first false. */
    Part quantified(List<Named<Exp>> iterators, Exp condition, Boolean decisive, Scope scope) {
        Named<Exp> iterator = only(iterators);
        Part list = compiler.compile(iterator.value(), scope);
        Scope inner = scope.named(iterator.name());
        Part test = compiler.compile(condition, inner);
        return Part.binding(env -> list.node().value(env) instanceof List<?> items
                ? decided(items, test.node(), inner.slot(), decisive, env) : null, inner.slot(), list, test);
    }

    private static Boolean decided(List<?> items, Node test, int slot, Boolean decisive, Env env) {
        boolean known = true;
        for (Object item : items) {
            BoundedThread.look();
            env.slots[slot] = Values.of(item);
            Object value = test.value(env);
            if (decisive.equals(value)) {
                return decisive;
            }
            known &= value instanceof Boolean;
        }
        return known ? (Boolean) !decisive : null;
    }

    private static Named<Exp> only(List<Named<Exp>> iterators) {
        Compiler.require(iterators.size() == 1, iterators);
        return iterators.get(0);
    }
}
