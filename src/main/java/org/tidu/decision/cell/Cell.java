package org.tidu.decision.cell;

import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.tidu.decision.feel.Compiler;
import org.tidu.decision.feel.Node;
import org.tidu.decision.feel.OutsideSubset;
import org.tidu.decision.feel.Part;
import org.tidu.decision.feel.Scope;
import org.tidu.decision.feel.Values;

/** The text of one cell, parsed once, and compiled if it lies in the subset. */
public final class Cell {

    private final StockFeel stock;
    private final Fallbacks fallbacks;
    private final String text;
    private final boolean unaryTests;
    private final ParsedExpression parsed;
    private final Node compiled;
    private final int slots;

    Cell(StockFeel stock, Fallbacks fallbacks, String text, boolean unaryTests) {
        this.stock = stock;
        this.fallbacks = fallbacks;
        this.text = text;
        this.unaryTests = unaryTests;
        ParseResult result = stock.parse(text, unaryTests);
        parsed = result.isSuccess() ? result.parsedExpression() : null;
        Compiler compiler = new Compiler();
        compiled = parsed == null ? null : compiledOrNull(compiler);
        slots = Math.max(1, compiler.slots());
    }

    private Node compiledOrNull(Compiler compiler) {
        try {
            Scope.Names names = name -> Part.variable(env -> Values.of(env.variable(name)));
            return compiler.compile(parsed.expression(),
                    unaryTests ? Scope.ofUnaryTests(names) : Scope.ofExpression(names)).node();
        } catch (OutsideSubset construct) {
            return null;
        }
    }

    /** Null when the text is no FEEL. */
    public ParsedExpression parsed() {
        return parsed;
    }

    public boolean isCompiled() {
        return compiled != null;
    }

    public boolean isConstant() {
        return compiled instanceof Node.Constant;
    }

    Object evaluate(VariableContext variables) {
        if (compiled != null) {
            try {
                return compiledValue(variables);
            } catch (RuntimeException notOurs) {
                // a value outside the subset, or a failure: feel-scala answers, with its own words
                fallbacks.cell(text, notOurs);
            }
        } else {
            fallbacks.cell(text, null);
        }
        return parsed == null ? stock.evaluateSimpleExpression(text, variables) : stock.evaluate(parsed, variables);
    }

    boolean test(String inputName, VariableContext variables) {
        if (compiled != null) {
            try {
                return compiledTest(inputName, variables);
            } catch (RuntimeException notOurs) {
                fallbacks.cell(text, notOurs);
            }
        } else {
            fallbacks.cell(text, null);
        }
        return parsed == null
                ? stock.evaluateSimpleUnaryTests(text, inputName, variables)
                : stock.test(parsed, inputName, variables);
    }

    /** Without feel-scala behind it. */
    Object compiledValue(VariableContext variables) {
        return Values.result(compiled.value(new ContextEnv(slots, variables, null)));
    }

    boolean compiledTest(String inputName, VariableContext variables) {
        ContextEnv env = new ContextEnv(slots, variables, inputName);
        env.slots[0] = Values.of(env.variable(env.inputName()));
        return Boolean.TRUE.equals(compiled.value(env));
    }
}
