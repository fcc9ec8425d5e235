package org.tidu.engine.process;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * Writes the engine's history. The end of a task or an activity is written without reading its start first: the engine reads
 * it only to fill the column of durations, and works a duration out from start and end wherever that column is empty.
 */
class HistoryHandler extends DbHistoryEventHandler {

    private static final Set<Class<?>> WITHOUT_START =
            Set.of(HistoricActivityInstanceEventEntity.class, HistoricTaskInstanceEventEntity.class);

    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        if (isLaterEvent(event) && WITHOUT_START.contains(event.getClass())) {
            getDbEntityManager().merge(event);
        } else {
            super.insertOrUpdate(event);
        }
    }

    private boolean isLaterEvent(HistoryEvent event) {
        return !isInitialEvent(event) && event.getId() != null
                && getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) == null;
    }
}
