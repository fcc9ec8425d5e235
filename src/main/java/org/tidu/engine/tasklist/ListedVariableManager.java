package org.tidu.engine.tasklist;

import java.util.List;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.tidu.engine.guard.ListColumns;

/**
 * Answers what task lists ask for their columns, variables of some tasks and executions: first which of these the caller
 * may read, then the variables of those. The engine's own statement compares each variable with each grant of the caller, and hides the
 * columns from officers, who may read single tasks and nothing of their processes.
 */
class ListedVariableManager extends InstanceVariables {

    private static final String READABLE = "org.tidu.engine.tasklist.selectReadableScopes";
    private static final String LIST = "selectVariableInstanceByQueryCriteria";

    @Override
    public List<VariableInstance> findVariableInstanceByQueryCriteria(VariableInstanceQueryImpl query, Page page) {
        String[] asked = query.getVariableScopeIds();
        if (asked == null) {
            return super.findVariableInstanceByQueryCriteria(query, page);
        }
        configureQuery(query);
        AuthorizationCheck check = query.getAuthCheck();
        if (!check.isAuthorizationCheckEnabled() || check.getAuthUserId() == null) {
            return list(query, page);
        }
        String[] readable = ((List<?>) getDbEntityManager().selectList(READABLE, check(query))).toArray(String[]::new);
        if (readable.length == 0) {
            return List.of();
        }
        check.setAuthorizationCheckEnabled(false);
        query.variableScopeIdIn(readable);
        try {
            return list(query, page);
        } finally {
            query.variableScopeIdIn(asked);
            check.setAuthorizationCheckEnabled(true);
        }
    }

    private static Scopes check(VariableInstanceQueryImpl query) {
        String[] names = query.getVariableNames();
        return new Scopes(List.of(query.getVariableScopeIds()), names == null ? List.of() : List.of(names),
                query.getAuthCheck().getAuthUserId(), query.getAuthCheck().getAuthGroupIds());
    }

    @SuppressWarnings("unchecked")
    private List<VariableInstance> list(VariableInstanceQueryImpl query, Page page) {
        return getDbEntityManager().selectList(LIST, query, page);
    }

    /** Its getters are parameters of {@code SeatedTask.xml}. */
    public record Scopes(List<String> ids, List<String> names, String reader, List<String> groups) {

        public List<String> getIds() {
            return ids;
        }

        /** Empty for any. */
        public List<String> getNames() {
            return names;
        }

        /** Whether only columns of the lists are asked for, which whoever may read a task may read. */
        public boolean isColumns() {
            return ListColumns.cover(names);
        }

        public String getReader() {
            return reader;
        }

        public List<String> getGroups() {
            return groups;
        }
    }
}
