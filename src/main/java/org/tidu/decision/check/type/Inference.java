package org.tidu.decision.check.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.*;
import org.tidu.decision.check.file.FindingKind;
import org.tidu.decision.feel.Scala;

/** Walks through a FEEL text with what is known about its names, and notes what cannot be meant. */
public final class Inference {

    private static final Set<String> OF_NUMBERS = Set.of("sum", "mean", "product", "median", "stddev");

    private final List<Problem> problems = new ArrayList<>();
    private final Shape input;

    /** @param input what {@code ?} stands for */
    public Inference(Shape input) {
        this.input = input;
    }

    /** What a text results in, when only that is asked. */
    public static Shape silently(String text, Scope scope) {
        ParseResult parsed = Syntax.expression(text);
        return parsed.isFailure() ? Shape.ANY : new Inference(Shape.ANY).of(parsed.parsedExpression().expression(), scope);
    }

    public List<Problem> problems() {
        return problems;
    }

    public Shape of(Object node, Scope scope) {
        if (node instanceof ConstNumber) {
            return Shape.NUMBER;
        } else if (node instanceof ConstString) {
            return Shape.TEXT;
        } else if (node instanceof ConstBool) {
            return Shape.FLAG;
        } else if (node instanceof ConstDate) {
            return Shape.DATE;
        } else if (node == ConstNull$.MODULE$) {
            return Shape.NOTHING;
        } else if (node == ConstInputValue$.MODULE$) {
            return input;
        } else if (node instanceof Ref ref) {
            return reference(ref, scope);
        } else if (node instanceof PathExpression path) {
            return field(of(path.path(), scope), path.key());
        } else if (node instanceof FunctionInvocation call) {
            return call(call, scope);
        } else if (node instanceof If choice) {
            of(choice.condition(), scope);
            return Shape.either(of(choice.statement(), scope), of(choice.elseStatement(), scope));
        }
        return Bindings.isBinding(node) ? Bindings.of(this, node, scope) : Operators.of(this, node, scope);
    }

    void note(FindingKind kind, String message) {
        problems.add(new Problem(kind, message));
    }

    /** The field of a context, or of every element of a list. */
    Shape field(Shape shape, String name) {
        if (shape instanceof Shape.Many many) {
            return new Shape.Many(field(many.element(), name));
        }
        if (shape instanceof Shape.Fields context) {
            Map<String, Shape> fields = context.fields();
            if (!fields.containsKey(name)) {
                note(FindingKind.UNKNOWN_NAME, "使用了不存在的字段“" + name + "”。" + Similar.hint(name, fields.keySet())
                        + "可用的字段：" + String.join("、", fields.keySet()));
            }
            return fields.getOrDefault(name, Shape.ANY);
        }
        if (shape instanceof Shape.Scalar && shape != Shape.DATE) {
            note(FindingKind.UNKNOWN_NAME, "在" + Shape.title(shape) + "上取字段“" + name + "”，它没有下级字段");
        }
        return Shape.ANY;
    }

    private Shape reference(Ref ref, Scope scope) {
        List<String> path = Scala.list(ref.names()).stream().map(String.class::cast).toList();
        String name = path.get(0);
        if (scope.find(name).isEmpty()) {
            note(FindingKind.UNKNOWN_NAME, "使用了不存在的名称“" + name + "”。" + Similar.hint(name, scope.known())
                    + (scope.known().isEmpty() ? "此处没有可用的名称" : "可用的名称：" + String.join("、", scope.known())));
            return Shape.ANY;
        }
        Shape shape = scope.find(name).get();
        for (String key : path.subList(1, path.size())) {
            shape = field(shape, key);
        }
        return shape;
    }

    private Shape call(FunctionInvocation call, Scope scope) {
        List<Object> arguments = Scala.parts(call.params()).stream().flatMap(all -> Scala.parts(all).stream()).toList();
        List<Shape> shapes = new ArrayList<>();
        for (Object argument : arguments) {
            // named arguments come as pairs
            shapes.add(of(Scala.valueOf(argument), scope));
        }
        String name = call.function();
        if (scope.find(name).isPresent() && !Functions.exists(name)) {
            return Shape.ANY;
        }
        if (scope.known().contains(name)) {
            note(FindingKind.UNSUPPORTED, "中的“" + name + "”既是函数又是变量，按 DMN 标准变量优先，函数就用不上了。请把变量改成别的名称");
        }
        if (!Functions.exists(name)) {
            note(FindingKind.UNKNOWN_NAME, "使用了不存在的函数“" + name + "”。" + Similar.hint(name, Functions.names())
                    + "请改用 FEEL 自带的函数");
        } else if (!Functions.takes(name, arguments.size())) {
            note(FindingKind.TYPE_MISMATCH, "给函数“" + name + "”的参数个数（" + arguments.size() + "）不对");
        }
        if (OF_NUMBERS.contains(name) && shapes.size() == 1 && shapes.get(0) instanceof Shape.Many list && Shape.differ(Shape.NUMBER, list.element())) {
            note(FindingKind.TYPE_MISMATCH, "用函数“" + name + "”计算的不是数，而是" + Shape.title(list.element()) + "，结果总是空。数有几个请用 count");
        }
        return Functions.result(name, shapes.isEmpty() ? Shape.ANY : shapes.get(0));
    }
}
