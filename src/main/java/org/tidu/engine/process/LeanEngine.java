package org.tidu.engine.process;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionManager;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.springframework.stereotype.Component;

/** Spares the database what the engine asks with every step and nobody needs the answer of. */
@Component
class LeanEngine extends AbstractProcessEnginePlugin {

    private static final String MAPPING = "org/tidu/engine/process/WholeInstances.xml";

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setHistoryEventProducer(new HistoryEvents());
        configuration.setEnableDefaultDbHistoryEventHandler(false);
        configuration.getCustomHistoryEventHandlers().add(new HistoryHandler());
        configuration.setCustomIncidentHandlers(List.of(new FailedJobIncidents()));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        Configuration statements = configuration.getSqlSessionFactory().getConfiguration();
        new XMLMapperBuilder(LeanEngine.class.getClassLoader().getResourceAsStream(MAPPING), statements, MAPPING,
                statements.getSqlFragments()).parse();
        ConcurrentHashMap<Deployed, String> processes = new ConcurrentHashMap<>();
        ConcurrentHashMap<Deployed, String> decisions = new ConcurrentHashMap<>();
        ConcurrentHashMap<String, JobDefinitionEntity> jobs = new ConcurrentHashMap<>();
        replace(configuration, ProcessDefinitionManager.class, () -> new DeployedProcesses(processes));
        replace(configuration, DecisionDefinitionManager.class, () -> new DeployedDecisions(decisions));
        replace(configuration, JobDefinitionManager.class, () -> new DeployedJobs(jobs));
        replace(configuration, JobManager.class, JobsAtHand::new);
        replace(configuration, ExecutionManager.class, WholeInstances::new);
    }

    private static void replace(ProcessEngineConfigurationImpl configuration, Class<?> type, Supplier<Session> manager) {
        configuration.getSessionFactories().put(type, new SessionFactory() {

            @Override
            public Class<?> getSessionType() {
                return type;
            }

            @Override
            public Session openSession() {
                return manager.get();
            }
        });
    }
}
