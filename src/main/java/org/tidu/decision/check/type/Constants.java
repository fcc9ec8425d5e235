package org.tidu.decision.check.type;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.ConstNull$;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.If;
import org.camunda.feel.syntaxtree.Not;
import org.tidu.decision.feel.Scala;

/** The values a text can result in that stand in it word for word. What is computed is left out. */
public final class Constants {

    private Constants() {}

    /**
     * Both branches of a choice, each element of a list; the list itself is no value. Numbers as BigDecimal, texts as String,
     * Boolean; an empty Optional is null.
     */
    public static Stream<Optional<Object>> of(Object node) {
        if (node instanceof If choice) {
            return Stream.concat(of(choice.statement()), of(choice.elseStatement()));
        }
        if (node instanceof ConstList list) {
            return Scala.list(list.items()).stream().flatMap(Constants::of);
        }
        return one(node).stream();
    }

    /** The text is nothing but constants, choices between them, or a list of them. */
    public static boolean only(Object node) {
        if (node instanceof If choice) {
            return only(choice.statement()) && only(choice.elseStatement());
        }
        if (node instanceof ConstList list) {
            return Scala.list(list.items()).stream().allMatch(Constants::only);
        }
        return one(node).isPresent();
    }

    private static boolean isNot(Object node) {
        return node instanceof Not || node instanceof FunctionInvocation call && call.function().equals("not") && given(call).size() == 1;
    }

    private static Object denied(Object node) {
        return node instanceof Not not ? not.x() : given((FunctionInvocation) node).get(0);
    }

    private static List<Object> given(FunctionInvocation call) {
        return Scala.parts(call.params()).stream().flatMap(all -> Scala.parts(all).stream()).toList();
    }

    private static Optional<Optional<Object>> one(Object node) {
        if (node instanceof ConstString text) {
            return Optional.of(Optional.of(text.value()));
        } else if (node instanceof ConstNumber number) {
            return Optional.of(Optional.of(Scala.decimal(number.value())));
        } else if (node instanceof ArithmeticNegation minus && minus.x() instanceof ConstNumber number) {
            return Optional.of(Optional.of(Scala.decimal(number.value()).negate()));
        } else if (node instanceof ConstBool flag) {
            return Optional.of(Optional.of(flag.value()));
        } else if (isNot(node)) {
            return one(denied(node)).flatMap(value -> value.filter(Boolean.class::isInstance)).map(flag -> Optional.of(!(Boolean) flag));
        }
        return node == ConstNull$.MODULE$ ? Optional.of(Optional.empty()) : Optional.empty();
    }
}
