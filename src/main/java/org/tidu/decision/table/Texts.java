package org.tidu.decision.table;

import java.util.function.Function;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.feel.syntaxtree.Exp;
import org.tidu.decision.cell.Cell;
import org.tidu.decision.cell.FastFeel;
import org.tidu.decision.feel.Compiler;

/** The cells of parsed decisions as syntax trees; refuses what is not FEEL. */
final class Texts {

    private final FastFeel feel;

    Texts(FastFeel feel) {
        this.feel = feel;
    }

    static boolean isBlank(DmnExpressionImpl cell) {
        return cell == null || cell.getExpression() == null || cell.getExpression().isBlank();
    }

    Exp expression(DmnExpressionImpl cell) {
        return tree(cell, feel::expression);
    }

    Exp unaryTests(DmnExpressionImpl cell) {
        return tree(cell, feel::unaryTests);
    }

    private static Exp tree(DmnExpressionImpl cell, Function<String, Cell> cells) {
        Compiler.require(!isBlank(cell) && isFeel(cell.getExpressionLanguage()), "cell");
        Cell found = cells.apply(cell.getExpression());
        Compiler.require(found.parsed() != null, cell.getExpression());
        return found.parsed().expression();
    }

    private static boolean isFeel(String language) {
        return language == null || language.equalsIgnoreCase("feel") || language.endsWith("/FEEL/");
    }
}
