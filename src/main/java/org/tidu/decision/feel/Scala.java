package org.tidu.decision.feel;

import camundajar.impl.fastparse.IndexedParserInput;
import camundajar.impl.fastparse.Parsed;
import camundajar.impl.fastparse.ParserInputSource;
import camundajar.impl.fastparse.ParsingRun;
import camundajar.impl.fastparse.package$;
import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.immutable.Map;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.camunda.feel.impl.parser.FeelParser$;

/**
 * The Scala types in which feel-scala hands out its syntax tree. No other class names them: their package is the engine's
 * own and moves with its successor.
 */
public final class Scala {

    private static final Method EXPRESSION = method("fullExpression");
    private static final Method UNARY_TESTS = method("fullUnaryExpression");

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

    /**
     * Where an expression, or the tests of an input, stop being FEEL. The parser tries every way to read a text that is none, twice as many for
     * each bracket that stands open, so it is stopped after a number of characters looked at.
     *
     * @return -1 when it is FEEL; where it gave up when it is not; 0 when it was stopped
     */
    public static int failsAt(String text, boolean tests, long characters) {
        IndexedParserInput counted = new IndexedParserInput(text) {
            private static final long serialVersionUID = 1;
            private long left = characters;

            @Override
            public char apply(int index) {
                if (--left < 0) {
                    throw new TooManyWays();
                }
                return super.apply(index);
            }
        };
        try {
            Parsed<?> parsed = package$.MODULE$.parse(new ParserInputSource.fromParserInput<>(text, any -> counted),
                    run -> grammar(tests, run), false, 0, null);
            return parsed instanceof Parsed.Failure failure ? failure.index() : -1;
        } catch (TooManyWays stopped) {
            return 0;
        }
    }

    /** The parser hides the grammar behind methods that take a String. */
    @SuppressWarnings("unchecked")
    private static ParsingRun<Object> grammar(boolean tests, ParsingRun<?> run) {
        try {
            return (ParsingRun<Object>) (tests ? UNARY_TESTS : EXPRESSION).invoke(FeelParser$.MODULE$, run);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static Method method(String name) {
        try {
            Method method = FeelParser$.class.getDeclaredMethod(name, ParsingRun.class);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException otherVersion) {
            throw new IllegalStateException("another feel-engine, whose parser has no " + name, otherVersion);
        }
    }

    private static final class TooManyWays extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyWays() {
            super(null, null, false, false);
        }
    }
}
