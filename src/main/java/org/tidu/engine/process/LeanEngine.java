package org.tidu.engine.process;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.springframework.stereotype.Component;

/** Spares the database what the engine asks with every step and nobody needs the answer of. */
@Component
class LeanEngine extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setHistoryEventProducer(new HistoryEvents());
        configuration.setEnableDefaultDbHistoryEventHandler(false);
        configuration.getCustomHistoryEventHandlers().add(new HistoryHandler());
        configuration.setCustomIncidentHandlers(List.of(new FailedJobIncidents()));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getSessionFactories().put(ProcessDefinitionManager.class, new SessionFactory() {

            @Override
            public Class<?> getSessionType() {
                return ProcessDefinitionManager.class;
            }

            @Override
            public Session openSession() {
                return new DeployedProcesses();
            }
        });
    }
}
