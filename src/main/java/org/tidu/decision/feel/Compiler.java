package org.tidu.decision.feel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import org.camunda.feel.syntaxtree.Addition;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstContext;
import org.camunda.feel.syntaxtree.ConstInputValue$;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.Division;
import org.camunda.feel.syntaxtree.Equal;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.GreaterOrEqual;
import org.camunda.feel.syntaxtree.GreaterThan;
import org.camunda.feel.syntaxtree.If;
import org.camunda.feel.syntaxtree.LessOrEqual;
import org.camunda.feel.syntaxtree.LessThan;
import org.camunda.feel.syntaxtree.Multiplication;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.PathExpression;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;
import org.camunda.feel.syntaxtree.Subtraction;

/**
 * Translates feel-scala's syntax tree. What a construct means is taken from feel-scala's interpreter, with its ways of
 * dealing with null and with values of a wrong type; what is not listed here is not ours ({@link OutsideSubset}).
 */
public final class Compiler {

    private static final int DIGITS = 34;

    private final Lists lists = new Lists(this);
    private final Tests tests = new Tests(this);
    private int slots;

    /** How many slots the compiled expressions need. */
    public int slots() {
        return slots;
    }

    public Part compile(Exp exp, Scope scope) {
        slots = Math.max(slots, scope.next());
        Part part = constantOrName(exp, scope);
        part = part != null ? part : operation(exp, scope);
        part = part != null ? part : collection(exp, scope);
        return part != null ? part : tests.compile(exp, scope);
    }

    private Part constantOrName(Exp exp, Scope scope) {
        if (exp == ConstNull$.MODULE$) {
            return Part.constant(null);
        }
        if (exp instanceof ConstBool bool) {
            return Part.constant(bool.value());
        }
        if (exp instanceof ConstString string) {
            return Part.constant(string.value());
        }
        if (exp instanceof ConstNumber number) {
            // a longer one would calculate with more digits than all others
            require(Scala.decimal(number.value()).precision() <= DIGITS, exp);
            return Part.constant(Numbers.canonical(Scala.decimal(number.value())));
        }
        if (exp instanceof Ref ref) {
            List<String> names = Scala.list(ref.names());
            // what feel-scala itself binds
            require(!names.get(0).equals("inputVariableName") && !names.get(0).equals("partial"), exp);
            return Paths.of(scope.variable(names.get(0)), names.subList(1, names.size()));
        }
        if (exp instanceof PathExpression path) {
            return Paths.of(compile(path.path(), scope), path.key());
        }
        return exp == ConstInputValue$.MODULE$ ? tests.asked(scope) : null;
    }

    private Part operation(Exp exp, Scope scope) {
        if (exp instanceof org.camunda.feel.syntaxtree.Comparison comparison) {
            return compared(comparison, compile(comparison.x(), scope), compile(comparison.y(), scope));
        }
        if (exp instanceof Conjunction and) {
            return Logic.and(compile(and.x(), scope), compile(and.y(), scope));
        }
        if (exp instanceof Disjunction or) {
            return Logic.or(compile(or.x(), scope), compile(or.y(), scope));
        }
        if (exp instanceof Not not) {
            return Logic.not(compile(not.x(), scope));
        }
        if (exp instanceof If choice) {
            return choice(compile(choice.condition(), scope), choice, scope);
        }
        if (exp instanceof Addition sum) {
            return Arithmetic.add(compile(sum.x(), scope), compile(sum.y(), scope));
        }
        if (exp instanceof Subtraction difference) {
            return Arithmetic.of(compile(difference.x(), scope), compile(difference.y(), scope), Numbers::subtract);
        }
        if (exp instanceof Multiplication product) {
            return Arithmetic.of(compile(product.x(), scope), compile(product.y(), scope), Numbers::multiply);
        }
        if (exp instanceof Division quotient) {
            return Arithmetic.of(compile(quotient.x(), scope), compile(quotient.y(), scope), Numbers::divide);
        }
        if (exp instanceof ArithmeticNegation negation) {
            return Arithmetic.negate(compile(negation.x(), scope));
        }
        return exp instanceof FunctionInvocation call ? call(call, scope) : null;
    }

    private Part call(FunctionInvocation call, Scope scope) {
        if (Calls.takesAnyNumber(call)) {
            requireNoTry(scope, call);
        }
        return Calls.of(call, parameter -> compile(parameter, scope));
    }

    private static Part compared(org.camunda.feel.syntaxtree.Comparison exp, Part x, Part y) {
        Node left = x.node();
        Node right = y.node();
        if (exp instanceof Equal) {
            return Part.of(env -> Comparison.equal(left.value(env), right.value(env)), x, y);
        }
        Comparison.Order order = exp instanceof LessThan ? Comparison.Order.LESS
                : exp instanceof LessOrEqual ? Comparison.Order.LESS_OR_EQUAL
                : exp instanceof GreaterThan ? Comparison.Order.GREATER
                : exp instanceof GreaterOrEqual ? Comparison.Order.GREATER_OR_EQUAL : null;
        require(order != null, exp);
        return Part.of(env -> Comparison.ordered(left.value(env), right.value(env), order), x, y);
    }

    private Part choice(Part condition, If choice, Scope scope) {
        Part then = compile(choice.statement(), scope);
        Part otherwise = compile(choice.elseStatement(), scope);
        if (condition.node() instanceof Node.Constant known) {
            return Boolean.TRUE.equals(known.value()) ? then : otherwise;
        }
        return Part.of(env -> Boolean.TRUE.equals(condition.node().value(env))
                ? then.node().value(env) : otherwise.node().value(env), condition, then, otherwise);
    }

    private Part collection(Exp exp, Scope scope) {
        if (exp instanceof ConstList list) {
            requireNoTry(scope, exp);
            return lists.literal(Scala.list(list.items()), scope);
        }
        if (exp instanceof ConstContext context) {
            requireNoTry(scope, exp);
            return contextLiteral(context, scope);
        }
        if (exp instanceof Filter filter) {
            requireNoTry(scope, exp);
            return lists.filter(filter, scope);
        }
        if (exp instanceof For loop) {
            requireNoTry(scope, exp);
            return lists.loop(loop, scope);
        }
        if (exp instanceof SomeItem some) {
            return lists.quantified(Scala.named(some.iterators()), some.condition(), Boolean.TRUE, scope);
        }
        return exp instanceof EveryItem every
                ? lists.quantified(Scala.named(every.iterators()), every.condition(), Boolean.FALSE, scope)
                : null;
    }

    /** Later entries see earlier ones. */
    private Part contextLiteral(ConstContext context, Scope scope) {
        Map<String, Part> entries = new LinkedHashMap<>();
        Map<String, Integer> slotOf = new LinkedHashMap<>();
        Scope inner = scope;
        List<Part> inputs = new ArrayList<>();
        for (var entry : Scala.named(context.entries())) {
            Part part = compile(entry.value(), inner);
            require(entries.put(entry.name(), part) == null, context);
            inputs.add(part);
            inner = inner.named(entry.name());
            slotOf.put(entry.name(), inner.slot());
            slots = Math.max(slots, inner.next());
        }
        Node node = env -> {
            Map<String, Object> result = new LinkedHashMap<>();
            entries.forEach((key, part) -> {
                Object value = part.node().value(env);
                env.slots[slotOf.get(key)] = value;
                result.put(key, value);
            });
            return result;
        };
        return Part.binding(node, scope.next(), inputs.toArray(Part[]::new));
    }

    /** In the first try of a test without its input, these turn feel-scala's failure into something else. */
    private static void requireNoTry(Scope scope, Exp exp) {
        require(scope.asked() != Scope.TRIED || !Tree.asks(exp), exp);
    }

    public static void require(boolean supported, Object what) {
        if (!supported) {
            throw new OutsideSubset(what.toString());
        }
    }
}
