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
    private final StartLock lock;

    AccessAtStart(StaffGroups groups, StaffGrants grants, TasklistFilters filters, Callers callers,
            StartLock lock) {
        this.groups = groups;
        this.grants = grants;
        this.filters = filters;
        this.callers = callers;
        this.lock = lock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        callers.asSystem(() -> {
            lock.alone(() -> {
                groups.ensure();
                grants.ensure();
                filters.ensure();
            });
            return null;
        });
    }
}
