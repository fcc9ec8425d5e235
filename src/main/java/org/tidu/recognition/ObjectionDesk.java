package org.tidu.recognition;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tidu.term.DeclarationNumber;

/** Where objections to a running notice are raised, for modules that act in a person's name. */
@Profile("demo")
@Component
public class ObjectionDesk {

    private final ObjectionIntake intake;

    ObjectionDesk(ObjectionIntake intake) {
        this.intake = intake;
    }

    /**
     * @param by the id of the account that raises it
     * @throws org.tidu.problem.InvalidInput without real name, contact and 10 to 2000 characters
     * @throws org.tidu.problem.Conflict     when the notice has ended
     */
    public void raise(DeclarationNumber number, String name, String contact, String content, String by) {
        intake.receive(number, new ObjectionRequest(name, contact, content), by);
    }
}
