package org.tidu.engine.gate;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.tidu.form.FormHandler;
import org.tidu.form.FormRule;
import org.tidu.form.FormSource;
import org.tidu.form.FormValidator;

/** Puts the validating services in the place of the engine's own, before anything can get hold of those. */
@Component
public class FormEnforcement extends AbstractProcessEnginePlugin {

    private final FormGate gate;

    /** Rules, handlers and sources are fetched at use: their modules use the engine, which does not exist yet. */
    @Autowired
    FormEnforcement(
            FormValidator validator, ObjectProvider<FormRule> rules, ObjectProvider<FormHandler> handlers,
            ObjectProvider<FormSource> sources) {
        this(validator, rules::stream, handlers::stream, sources::stream);
    }

    FormEnforcement(FormValidator validator, Supplier<Stream<FormRule>> rules,
            Supplier<Stream<FormHandler>> handlers, Supplier<Stream<FormSource>> sources) {
        this.gate = new FormGate(validator, rules, handlers, sources);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTaskService(new ValidatingTaskService(gate));
        configuration.setFormService(new ValidatingFormService(gate));
        configuration.setRuntimeService(new GuardedRuntimeService());
    }
}
