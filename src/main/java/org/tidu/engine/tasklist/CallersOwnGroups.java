package org.tidu.engine.tasklist;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Takes the caller's groups as they are. The engine first reads the groups of every grant there is, to leave out those
 * without one: with a grant for each open task that takes longer than the check it spares.
 */
class CallersOwnGroups extends AuthorizationManager {

    @Override
    public List<String> filterAuthenticatedGroupIds(List<String> groups) {
        return groups == null ? List.of() : groups;
    }
}
