package org.tidu.decision.check.type;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known about a value before there is one. */
public sealed interface Shape {

    /** Nothing is known: may be anything. */
    Shape ANY = new Any();
    Shape NUMBER = new Scalar("数值", List.of());
    Shape TEXT = new Scalar("文字", List.of());
    Shape FLAG = new Scalar("是非", List.of());
    Shape DATE = new Scalar("日期", List.of());

    /** The literal {@code null}: goes with everything. */
    Shape NOTHING = new Nothing();

    record Any() implements Shape {}

    record Nothing() implements Shape {}

    /** @param values all the values it can have; empty when they are not known */
    record Scalar(String kind, List<String> values) implements Shape {}

    record Fields(Map<String, Shape> fields) implements Shape {}

    record Many(Shape element) implements Shape {}

    static Shape ofType(String typeRef) {
        return switch (typeRef) {
            case "string" -> TEXT;
            case "boolean" -> FLAG;
            case "integer", "long", "double" -> NUMBER;
            default -> ANY;
        };
    }

    /** Both are known to be plain values, and of different kinds. */
    static boolean differ(Shape one, Shape other) {
        return one instanceof Scalar a && other instanceof Scalar b
                ? !a.kind().equals(b.kind())
                : one instanceof Scalar && isStructure(other) || other instanceof Scalar && isStructure(one);
    }

    /** What holds for either: {@code if}, lists, entries of a context picked at run time. */
    static Shape either(Shape one, Shape other) {
        if (one.equals(other) || other instanceof Nothing) {
            return one;
        }
        if (one instanceof Nothing) {
            return other;
        }
        if (one instanceof Many a && other instanceof Many b) {
            return new Many(either(a.element(), b.element()));
        }
        if (one instanceof Fields a && other instanceof Fields b) {
            Map<String, Shape> fields = new LinkedHashMap<>(a.fields());
            b.fields().forEach((name, shape) -> fields.merge(name, shape, Shape::either));
            return new Fields(fields);
        }
        if (one instanceof Scalar a && other instanceof Scalar b && a.kind().equals(b.kind())) {
            return new Scalar(a.kind(), List.of());
        }
        return ANY;
    }

    static String title(Shape shape) {
        return shape instanceof Scalar scalar ? scalar.kind() : shape instanceof Many ? "列表" : "组合数据";
    }

    private static boolean isStructure(Shape shape) {
        return shape instanceof Fields || shape instanceof Many;
    }
}
