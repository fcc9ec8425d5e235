package org.tidu.decision.feel;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.immutable.Map;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The Scala types in which feel-scala hands out its syntax tree. No other class names them: their package is the engine's
 * own and moves with its successor.
 */
public final class Scala {

    private Scala() {}

    /** A pair of a name and what it stands for: an iterator, an entry of a context, a named argument. */
    public record Named<T>(String name, T value) {}

    public static <T> List<T> list(Iterable<T> scala) {
        List<T> copied = new ArrayList<>();
        CollectionConverters.asJava(scala).forEach(copied::add);
        return copied;
    }

    public static <T> List<Named<T>> named(Iterable<Tuple2<String, T>> scala) {
        return list(scala).stream().map(pair -> new Named<>(pair._1(), pair._2())).toList();
    }

    /** The value of a named argument, and any other node as it is. */
    public static Object valueOf(Object node) {
        return node instanceof Tuple2<?, ?> pair ? pair._2() : node;
    }

    /** The direct parts of a list or a node: expressions, names, values, pairs; none of anything else. */
    public static List<Object> parts(Object node) {
        if (node instanceof Iterable<?> items) {
            return new ArrayList<>(list(items));
        }
        return node instanceof Product product ? list(product.productIterator().toList()) : List.of();
    }

    /** What a node is, {@code InputInRange}; empty for lists, names and values. */
    public static String kind(Object node) {
        return node instanceof Product product && !(node instanceof Iterable<?>) ? product.productPrefix() : "";
    }

    public static BigDecimal decimal(camundajar.impl.scala.math.BigDecimal number) {
        return number.bigDecimal();
    }

    /** A map of one entry. */
    public static Map<String, Object> map(String name, Object value) {
        return new Map.Map1<>(name, value);
    }
}
