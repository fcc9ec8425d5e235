package org.tidu.decision.check;

import java.util.List;
import org.tidu.decision.check.file.Decision;
import org.tidu.decision.check.file.DecisionModel;
import org.tidu.decision.check.file.Finding;
import org.tidu.decision.check.file.Findings;
import org.tidu.decision.check.type.Names;
import org.tidu.decision.check.type.Scope;
import org.tidu.decision.check.type.Shape;

/**
 * Finds what is wrong with a decision file before it is deployed: the engine itself parses FEEL at evaluation only, takes
 * unknown names for null, and notices an overlap when the first enterprise falls into it.
 */
public class TableChecker {

    private final Shape facts;

    /** @param facts what the tables may ask of an enterprise */
    public TableChecker(Shape facts) {
        this.facts = facts;
    }

    /**
     * Everything wrong with a decision file, decision by decision in the order of the file; empty when all is well.
     * A gap is looked for in tables that declare the values of at least one input ({@code inputValues}).
     */
    public List<Finding> check(byte[] dmn) {
        Findings findings = new Findings();
        DecisionModel.read(dmn, findings).ifPresent(model -> check(model, findings));
        return findings.list();
    }

    /** The same of a file that has been read. */
    public void check(DecisionModel model, Findings findings) {
        LanguageCheck.check(model, findings);
        ModelCheck.check(model, findings);
        CircleCheck.check(model, findings);
        Names names = new Names(model, facts);
        for (Decision decision : model.decisions()) {
            Scope scope = names.visibleTo(decision, findings);
            DecisionCheck.check(decision, findings);
            ExpressionCheck.check(decision, scope, findings);
            RepeatableCheck.check(decision, findings);
            GuardCheck.check(decision, findings);
            decision.table().ifPresent(table -> {
                OutputValuesCheck.check(table, findings);
                RowCheck.check(table, findings);
            });
        }
    }
}
