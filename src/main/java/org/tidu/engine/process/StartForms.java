package org.tidu.engine.process;

import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tidu.engine.Values;
import org.tidu.engine.edition.Editions;
import org.tidu.form.InvalidForm;

/** Starting a process as an officer does: by its start form, checked against it, as whoever acts. */
@Profile("demo")
@Component
public class StartForms {

    private final FormService forms;
    private final Editions editions;

    StartForms(FormService forms, Editions editions) {
        this.forms = forms;
        this.editions = editions;
    }

    /**
     * Starts the process as the present edition has it under this business key.
     *
     * @throws org.tidu.problem.InvalidInput naming every bad field below {@code data}
     */
    public void submit(String processKey, String businessKey, Map<String, Object> values) {
        String definition = editions.processDefinition(editions.newest(), processKey);
        try {
            forms.submitStartForm(definition, businessKey, Values.toEngine(values));
        } catch (InvalidForm refused) {
            throw refused.asInvalidInput("data");
        }
    }
}
