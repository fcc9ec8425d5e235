package org.tidu.engine.guard;

import java.util.List;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.query.Query;

/** Stored task lists: nobody but the system stores an expression in one, and nobody adds one when it is opened. */
class GuardedFilterService extends FilterServiceImpl {

    @Override
    public Filter saveFilter(Filter filter) {
        narrow(filter.getQuery(), false);
        return super.saveFilter(filter);
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> list(String filterId, Q extendingQuery) {
        narrow(extendingQuery, true);
        return super.list(filterId, extendingQuery);
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> listPage(String filterId, Q extendingQuery, int first, int most) {
        narrow(extendingQuery, true);
        return super.listPage(filterId, extendingQuery, first, most);
    }

    @Override
    public <T, Q extends Query<?, T>> T singleResult(String filterId, Q extendingQuery) {
        narrow(extendingQuery, true);
        return super.singleResult(filterId, extendingQuery);
    }

    @Override
    public Long count(String filterId, Query<?, ?> extendingQuery) {
        narrow(extendingQuery, true);
        return super.count(filterId, extendingQuery);
    }

    private void narrow(Query<?, ?> sent, boolean isAsked) {
        if (sent instanceof TaskQueryImpl query) {
            People people = commandExecutor.execute(engine -> People.acting(engine.getProcessEngineConfiguration()));
            if (people.isSomebody()) {
                SentQuery.mustHoldNoExpression(query);
            }
            if (people.isBound() && isAsked) {
                SentQuery.mustAskOfListedVariables(query);
            }
        }
    }
}
