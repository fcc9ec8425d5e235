package org.tidu.decision.feel;

import java.util.List;
import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.ClosedConstRangeBoundary;
import org.camunda.feel.syntaxtree.ConstRange;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.In;
import org.camunda.feel.syntaxtree.InputEqualTo;
import org.camunda.feel.syntaxtree.InputGreaterOrEqual;
import org.camunda.feel.syntaxtree.InputGreaterThan;
import org.camunda.feel.syntaxtree.InputInRange;
import org.camunda.feel.syntaxtree.InputLessOrEqual;
import org.camunda.feel.syntaxtree.InputLessThan;
import org.camunda.feel.syntaxtree.UnaryTestExpression;

/** Unary tests: tests of a value that is not written down, in input cells and behind {@code in}. */
final class Tests {

    private final Compiler compiler;

    Tests(Compiler compiler) {
        this.compiler = compiler;
    }

    Part compile(Exp exp, Scope scope) {
        if (exp instanceof In in) {
            return in(in, scope);
        }
        if (exp instanceof AtLeastOne list) {
            return Logic.or(Scala.list(list.xs()).stream().map(test -> compiler.compile(test, scope)).toArray(Part[]::new));
        }
        Compiler.require(scope.input() != Scope.NONE, exp);
        Part input = Part.slot(scope.input());
        if (exp instanceof InputEqualTo equal) {
            Part value = compiler.compile(equal.x(), scope);
            return Part.of(env -> Comparison.equal(input.node().value(env), value.node().value(env)), input, value);
        }
        if (exp instanceof InputLessThan less) {
            return ordered(input, compiler.compile(less.x(), scope), Comparison.Order.LESS);
        }
        if (exp instanceof InputLessOrEqual less) {
            return ordered(input, compiler.compile(less.x(), scope), Comparison.Order.LESS_OR_EQUAL);
        }
        if (exp instanceof InputGreaterThan greater) {
            return ordered(input, compiler.compile(greater.x(), scope), Comparison.Order.GREATER);
        }
        if (exp instanceof InputGreaterOrEqual greater) {
            return ordered(input, compiler.compile(greater.x(), scope), Comparison.Order.GREATER_OR_EQUAL);
        }
        if (exp instanceof InputInRange interval) {
            return between(input, interval.range(), scope);
        }
        Compiler.require(exp instanceof UnaryTestExpression, exp);
        return tested(((UnaryTestExpression) exp).exp(), scope, input);
    }

    /** What {@code ?} stands for. */
    Part asked(Scope scope) {
        if (scope.asked() == Scope.TRIED) {
            return Part.variable(env -> {
                throw NoInput.INSTANCE;
            });
        }
        Compiler.require(scope.asked() != Scope.NONE, "?");
        return Part.slot(scope.asked());
    }

    private Part in(In in, Scope scope) {
        Part value = compiler.compile(in.x(), scope);
        Scope inner = scope.tested();
        Part test = compiler.compile(in.test(), inner);
        return Part.binding(env -> {
            env.slots[inner.slot()] = value.node().value(env);
            return test.node().value(env);
        }, inner.slot(), value, test);
    }

    private static Part ordered(Part input, Part limit, Comparison.Order order) {
        return Part.of(env -> Comparison.ordered(input.node().value(env), limit.node().value(env), order), input, limit);
    }

    private Part between(Part input, ConstRange range, Scope scope) {
        Compiler.require(!Tree.asks(range), range);
        Part start = compiler.compile(range.start().value(), scope);
        Part end = compiler.compile(range.end().value(), scope);
        Comparison.Order from = range.start() instanceof ClosedConstRangeBoundary
                ? Comparison.Order.GREATER_OR_EQUAL : Comparison.Order.GREATER;
        Comparison.Order to = range.end() instanceof ClosedConstRangeBoundary
                ? Comparison.Order.LESS_OR_EQUAL : Comparison.Order.LESS;
        return Part.of(env -> {
            Object value = input.node().value(env);
            Boolean above = Comparison.ordered(value, start.node().value(env), from);
            Boolean below = Comparison.ordered(value, end.node().value(env), to);
            return above == null || below == null ? null : (Object) (above && below);
        }, input, start, end);
    }

    /** A value, a list of values or a condition. feel-scala asks what it is without {@code ?} first. */
    private Part tested(Exp exp, Scope scope, Part input) {
        if (!Tree.asks(exp)) {
            Part value = compiler.compile(exp, scope);
            return Part.of(env -> matches(input.node().value(env), value.node().value(env)), input, value);
        }
        Compiler.require(scope.asked() == Scope.NONE, exp);
        Part condition = compiler.compile(exp, scope.asking(scope.input()));
        Node asked = env -> condition.node().value(env) instanceof Boolean met ? met : null;
        if (Tree.alwaysAsks(exp)) {
            return Part.of(asked, input, condition);
        }
        Part value = compiler.compile(exp, scope.asking(Scope.TRIED));
        return Part.of(env -> {
            try {
                return matches(input.node().value(env), value.node().value(env));
            } catch (NoInput asks) {
                return asked.value(env);
            }
        }, input, condition, value);
    }

    private static Boolean matches(Object input, Object value) {
        if (Boolean.TRUE.equals(value) || value instanceof List<?> list && Comparison.contains(list, input)) {
            return true;
        }
        Boolean equal = Comparison.equal(input, value);
        if (Boolean.TRUE.equals(equal)) {
            return true;
        }
        return equal == null && !(value instanceof List) && !Boolean.FALSE.equals(value) ? null : (Boolean) false;
    }
}
