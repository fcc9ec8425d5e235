package org.tidu.engine.access;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.tidu.engine.Callers;

/** Puts groups, grants and task lists in place before the first request; repeats without harm. */
@Component
class AccessAtStart implements SmartInitializingSingleton {

    private final StaffGroups groups;
    private final StaffGrants grants;
    private final TasklistFilters filters;
    private final Callers callers;

    AccessAtStart(StaffGroups groups, StaffGrants grants, TasklistFilters filters, Callers callers) {
        this.groups = groups;
        this.grants = grants;
        this.filters = filters;
        this.callers = callers;
    }

    @Override
    public void afterSingletonsInstantiated() {
        callers.asSystem(() -> {
            groups.ensure();
            grants.ensure();
            filters.ensure();
            return null;
        });
    }
}
