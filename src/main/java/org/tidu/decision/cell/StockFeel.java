package org.tidu.decision.cell;

import java.util.List;
import org.camunda.bpm.dmn.feel.impl.scala.ContextVariableWrapper;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.context.CustomContext;
import org.camunda.feel.context.VariableProvider;
import org.camunda.feel.context.VariableProvider.CompositeVariableProvider;
import org.camunda.feel.context.VariableProvider.StaticVariableProvider;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.tidu.decision.feel.Scala;

/** Camunda's own FEEL engine, with its value mappers and its failures, evaluating what has been parsed before. */
final class StockFeel extends ScalaFeelEngine {

    private final FeelEngineApi api = new FeelEngineApi(feelEngine);

    StockFeel() {
        super(List.of());
    }

    ParseResult parse(String text, boolean unaryTests) {
        return unaryTests ? api.parseUnaryTests(text) : api.parseExpression(text);
    }

    Object evaluate(ParsedExpression parsed, VariableContext variables) {
        return evaluate(parsed, new ContextVariableWrapper(variables));
    }

    boolean test(ParsedExpression parsed, String inputName, VariableContext variables) {
        VariableProvider input = new StaticVariableProvider(Scala.map(INPUT_VARIABLE_NAME, inputName));
        return Boolean.TRUE.equals(evaluate(parsed,
                new CompositeVariableProvider(toScalaList(input, new ContextVariableWrapper(variables)))));
    }

    private Object evaluate(ParsedExpression parsed, VariableProvider variables) {
        EvaluationResult result = api.evaluate(parsed, new CustomContext() {
            @Override
            public VariableProvider variableProvider() {
                return variables;
            }
        });
        if (!result.isSuccess()) {
            throw LOGGER.evaluationException(result.failure().message());
        }
        return result.result();
    }
}
