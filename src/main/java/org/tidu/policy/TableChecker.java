package org.tidu.policy;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Finds what is wrong with a decision file before it is deployed: the engine itself parses FEEL at evaluation only, takes
 * unknown names for null, and notices an overlap when the first enterprise falls into it.
 */
@Component
public class TableChecker {

    private final Shape facts = Facts.shape();

    /**
     * Everything wrong with a decision file, decision by decision in the order of the file; empty when all is well.
     * A gap is looked for in tables that declare the values of at least one input ({@code inputValues}).
     */
    public List<Finding> check(byte[] dmn) {
        Findings findings = new Findings();
        DecisionModel.read(dmn, findings).ifPresent(model -> check(model, findings));
        return findings.list();
    }

    private void check(DecisionModel model, Findings findings) {
        LanguageCheck.check(model, findings);
        ModelCheck.check(model, findings);
        Names names = new Names(model, facts);
        for (Decision decision : model.decisions()) {
            Scope scope = names.visibleTo(decision, findings);
            DecisionCheck.check(decision, findings);
            ExpressionCheck.check(decision, scope, findings);
            decision.table().ifPresent(table -> RowCheck.check(table, findings));
        }
    }
}
