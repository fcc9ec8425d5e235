package org.tidu.decision.cell;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Gives the process engine's decisions the same FEEL as the verdicts. */
@Component
class FeelPlugin extends AbstractProcessEnginePlugin {

    private final FastFeelFactory feel;

    FeelPlugin(FastFeelFactory feel) {
        this.feel = feel;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setDmnEngineConfiguration(FeelOnly.configuration(feel));
    }
}
