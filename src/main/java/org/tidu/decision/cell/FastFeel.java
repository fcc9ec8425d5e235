package org.tidu.decision.cell;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;

/** FEEL for Camunda's DMN engine: compiled cells, found by their text. */
public final class FastFeel implements FeelEngine {

    /** Tables of all editions together have fewer different cells; those tried out in the browser come and go. */
    private static final int AT_MOST = 20_000;

    private final StockFeel stock = new StockFeel();
    private final Fallbacks fallbacks;
    private final Map<String, Cell> expressions = new ConcurrentHashMap<>();
    private final Map<String, Cell> unaryTests = new ConcurrentHashMap<>();

    FastFeel(Fallbacks fallbacks) {
        this.fallbacks = fallbacks;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String text, VariableContext variables) {
        return (T) expression(text).evaluate(variables);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String text, String inputName, VariableContext variables) {
        return unaryTests(text).test(inputName, variables);
    }

    public Cell expression(String text) {
        return cell(expressions, text, false);
    }

    public Cell unaryTests(String text) {
        return cell(unaryTests, text, true);
    }

    private Cell cell(Map<String, Cell> cells, String text, boolean isUnaryTests) {
        Cell known = cells.get(text);
        if (known != null) {
            return known;
        }
        if (cells.size() >= AT_MOST) {
            cells.clear();
        }
        return cells.computeIfAbsent(text, wanted -> new Cell(stock, fallbacks, wanted, isUnaryTests));
    }
}
