package org.tidu.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.tidu.decision.cell.FastFeelFactory;
import org.tidu.decision.cell.FeelOnly;

/** Gives the process engine's decisions the same FEEL as the verdicts. */
@Component
public class FeelPlugin extends AbstractProcessEnginePlugin {

    private final FastFeelFactory feel;

    public FeelPlugin(FastFeelFactory feel) {
        this.feel = feel;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setDmnEngineConfiguration(FeelOnly.configuration(feel));
    }
}
