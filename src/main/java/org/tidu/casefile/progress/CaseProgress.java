package org.tidu.casefile.progress;

import org.springframework.stereotype.Component;
import org.tidu.casefile.row.Outcome;
import org.tidu.casefile.row.Stage;
import org.tidu.engine.step.Step;
import org.tidu.engine.step.StepContext;
import org.tidu.term.DeclarationNumber;

/**
 * Keeps the case in step with its process. The model says where a case stands: elements carry the properties
 * {@code stage} and, where the case ends, {@code outcome}.
 */
@Component("caseProgress")
class CaseProgress implements Step {

    private final StageTransition progression;

    CaseProgress(StageTransition progression) {
        this.progression = progression;
    }

    @Override
    public void run(StepContext step) {
        String outcome = step.property("outcome");
        if (outcome == null) {
            progression.enter(new DeclarationNumber(step.businessKey()), Stage.valueOf(step.property("stage")));
        } else {
            progression.close(new DeclarationNumber(step.businessKey()), Outcome.valueOf(outcome));
        }
    }
}
