package org.tidu.assessment;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.jdk.javaapi.CollectionConverters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.Ref;

/** The names a FEEL text uses, by its syntax tree. */
final class FeelNames {

    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private FeelNames() {}

    static ParseResult expression(String text) {
        return FEEL.parseExpression(text);
    }

    static ParseResult unaryTests(String text) {
        return FEEL.parseUnaryTests(text);
    }

    /** Variables with their paths, {@code facts.maturity.level}; names bound inside the text are left out. */
    static Set<List<String>> in(ParseResult parsed) {
        Set<List<String>> names = new HashSet<>();
        Set<String> bound = new HashSet<>();
        walk(parsed.parsedExpression().expression(), names, bound);
        names.removeIf(path -> bound.contains(path.get(0)));
        return names;
    }

    private static void walk(Object node, Set<List<String>> names, Set<String> bound) {
        if (node instanceof Ref ref) {
            names.add(CollectionConverters.asJava(ref.names()).stream().map(String.class::cast).toList());
        } else if (node instanceof Iterable<?> list) {
            CollectionConverters.asJava(list).forEach(element -> walk(element, names, bound));
        } else if (node instanceof Product product) {
            // a pair of name and expression binds the name: iterators, context entries
            if (product.productArity() == 2 && product.productElement(0) instanceof String name
                    && product.productPrefix().startsWith("Tuple")) {
                bound.add(name);
            }
            CollectionConverters.asJava(product.productIterator()).forEachRemaining(part -> walk(part, names, bound));
        }
    }
}
