package org.tidu.decision.cell;

import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.tidu.decision.xml.CompiledSchemas;

/** Configuration of a DMN engine that evaluates FEEL, by compiled cells, and refuses to run anything else. */
public final class FeelOnly {

    private FeelOnly() {}

    /** Each DMN engine needs a configuration of its own; the factory may be shared. */
    public static DefaultDmnEngineConfiguration configuration(FastFeelFactory feel) {
        CompiledSchemas.use();
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(feel);
        // an expression or script in a cell would be code that runs in the server
        configuration.setElProvider(expression -> {
            throw refused("juel");
        });
        configuration.setScriptEngineResolver(language -> {
            throw refused(language);
        });
        return configuration;
    }

    private static DmnEngineException refused(String language) {
        return new DmnEngineException("Decision tables are written in FEEL; cells in " + language + " are not evaluated");
    }
}
