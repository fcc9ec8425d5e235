package org.tidu.engine.guard;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;
import org.camunda.bpm.engine.query.Query;
import org.springframework.stereotype.Component;

/**
 * The stored task lists. None is stored, and none that was stored is used, with an expression other than the program's
 * own, whoever stored it and whichever way.
 */
@Component
class StoredLists extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<SessionFactory> sessions = new ArrayList<>(List.of(new Factory()));
        if (configuration.getCustomSessionFactories() != null) {
            sessions.addAll(configuration.getCustomSessionFactories());
        }
        configuration.setCustomSessionFactories(sessions);
    }

    /** In the place of the engine's own. */
    private static class Manager extends FilterManager {

        @Override
        public Filter insertOrUpdateFilter(Filter filter) {
            Expressions.mustBeOfTheProgram(filter.getQuery());
            return super.insertOrUpdateFilter(filter);
        }

        @Override
        public FilterEntity findFilterById(String filterId) {
            FilterEntity filter = super.findFilterById(filterId);
            if (filter != null) {
                Expressions.mustBeOfTheProgram((Query<?, ?>) filter.getQuery());
            }
            return filter;
        }
    }

    private static class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return FilterManager.class;
        }

        @Override
        public Session openSession() {
            return new Manager();
        }
    }
}
