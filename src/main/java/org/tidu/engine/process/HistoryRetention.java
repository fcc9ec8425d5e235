package org.tidu.engine.process;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * History is kept for the model's time to live, counted from the end of each instance. Which history that is, is found when
 * it is cleaned up; the engine's default writes an instant into every row of a case once more when the case ends.
 */
@Component
public class HistoryRetention extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        configuration.setHistoryCleanupStrategy(ProcessEngineConfigurationImpl.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        // has the name and number of the engine's own, and wins because it comes later
        configuration.setCustomHistoryLevels(List.of(new KeptHistory()));
    }
}
