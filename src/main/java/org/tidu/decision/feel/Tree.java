package org.tidu.decision.feel;

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

    /** Whether {@code ?} occurs anywhere. */
    static boolean asks(Object node) {
        if (node == ConstInputValue$.MODULE$) {
            return true;
        }
        return Scala.parts(node).stream().anyMatch(Tree::asks);
    }

    /** The first names of all references, sorted; those bound inside too. */
    public static SortedSet<String> names(Object node) {
        SortedSet<String> names = new TreeSet<>();
        collect(node, names);
        return names;
    }

    private static void collect(Object node, SortedSet<String> names) {
        if (node instanceof Ref ref) {
            names.add(Scala.list(ref.names()).get(0));
        } else {
            Scala.parts(node).forEach(part -> collect(part, names));
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
                && Scala.list(given.params()).stream().anyMatch(Tree::alwaysAsks);
    }

    /** A filter that can only be true, false or null; others may turn out to be an index. */
    static boolean isCondition(Exp filter) {
        return filter instanceof Comparison || filter instanceof Conjunction || filter instanceof Disjunction
                || filter instanceof Not || filter instanceof SomeItem || filter instanceof EveryItem
                || filter instanceof ConstBool || filter instanceof In;
    }
}
