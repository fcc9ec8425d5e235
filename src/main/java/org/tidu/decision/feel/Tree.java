package org.tidu.decision.feel;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.camunda.feel.syntaxtree.Comparison;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstInputValue$;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.If;
import org.camunda.feel.syntaxtree.In;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.PathExpression;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;

/** Questions about feel-scala's syntax tree. */
public final class Tree {

    private Tree() {}

    public static <T> List<T> list(Iterable<T> scala) {
        return List.copyOf(CollectionConverters.asJava(scala.toSeq()));
    }

    /** Whether {@code ?} occurs anywhere. */
    static boolean asks(Object node) {
        if (node == ConstInputValue$.MODULE$) {
            return true;
        }
        if (node instanceof Iterable<?> list) {
            return list(list).stream().anyMatch(Tree::asks);
        }
        if (node instanceof Product product) {
            for (int i = 0; i < product.productArity(); i++) {
                if (asks(product.productElement(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The first names of all references, sorted; those bound inside too. */
    public static SortedSet<String> names(Object node) {
        SortedSet<String> names = new TreeSet<>();
        collect(node, names);
        return names;
    }

    private static void collect(Object node, SortedSet<String> names) {
        if (node instanceof Ref ref) {
            names.add(ref.names().head());
        } else if (node instanceof Iterable<?> list) {
            list(list).forEach(part -> collect(part, names));
        } else if (node instanceof Product product) {
            for (int i = 0; i < product.productArity(); i++) {
                collect(product.productElement(i), names);
            }
        }
    }

    /** Whether evaluation comes past {@code ?} whatever the values are. */
    static boolean alwaysAsks(Exp exp) {
        if (exp == ConstInputValue$.MODULE$) {
            return true;
        }
        if (exp instanceof Comparison comparison) {
            return alwaysAsks(comparison.x()) || alwaysAsks(comparison.y());
        }
        if (exp instanceof Conjunction and) {
            return alwaysAsks(and.x());
        }
        if (exp instanceof Disjunction or) {
            return alwaysAsks(or.x());
        }
        if (exp instanceof If choice) {
            return alwaysAsks(choice.condition());
        }
        if (exp instanceof Not not) {
            return alwaysAsks(not.x());
        }
        if (exp instanceof PathExpression path) {
            return alwaysAsks(path.path());
        }
        return exp instanceof FunctionInvocation call && !Calls.takesAnyNumber(call)
                && call.params() instanceof PositionalFunctionParameters given
                && list(given.params()).stream().anyMatch(Tree::alwaysAsks);
    }

    /** A filter that can only be true, false or null; others may turn out to be an index. */
    static boolean isCondition(Exp filter) {
        return filter instanceof Comparison || filter instanceof Conjunction || filter instanceof Disjunction
                || filter instanceof Not || filter instanceof SomeItem || filter instanceof EveryItem
                || filter instanceof ConstBool || filter instanceof In;
    }
}
