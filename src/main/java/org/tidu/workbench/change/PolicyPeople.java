package org.tidu.workbench.change;

import java.util.List;
import java.util.Set;
import org.tidu.area.Groups;
import org.tidu.engine.Callers;
import org.tidu.problem.FieldError;

/** Who decides about rules: nobody else, however many grants they have. */
final class PolicyPeople {

    private static final Set<String> GROUPS = Set.of(Groups.POLICY_OWNERS, Groups.POLICY_EDITORS_FULL);

    private PolicyPeople() {}

    static List<FieldError> objections(Callers callers, String path) {
        return callers.currentGroups().stream().anyMatch(GROUPS::contains) ? List.of()
                : List.of(new FieldError(path, "规则修改仅限规则负责人办理；请由“政策制定者”组的人员处理"));
    }
}
