package org.tidu.engine.tasklist;

import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import org.springframework.stereotype.Component;

/** Gives the engine our statements for task lists, and the managers that use them. */
@Component
class TaskListPlugin extends AbstractProcessEnginePlugin {

    private static final String MAPPING = "org/tidu/engine/tasklist/SeatedTask.xml";

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        Configuration statements = configuration.getSqlSessionFactory().getConfiguration();
        new XMLMapperBuilder(TaskListPlugin.class.getClassLoader().getResourceAsStream(MAPPING), statements, MAPPING,
                statements.getSqlFragments()).parse();
        replace(configuration, TaskManager.class, SeatedTaskManager::new);
        replace(configuration, VariableInstanceManager.class, ListedVariableManager::new);
        replace(configuration, AuthorizationManager.class, CallersOwnGroups::new);
    }

    private static void replace(ProcessEngineConfigurationImpl configuration, Class<?> type,
            java.util.function.Supplier<Session> manager) {
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
