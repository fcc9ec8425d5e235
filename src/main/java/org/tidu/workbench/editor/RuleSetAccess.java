package org.tidu.workbench.editor;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tidu.area.Groups;
import org.tidu.identity.CurrentUser;
import org.tidu.problem.Forbidden;
import org.tidu.workbench.editor.view.Reach;

/** Who may read rule sets and who may change them: nobody but those named here. */
@Component
public class RuleSetAccess {

    private final CurrentUser user;

    RuleSetAccess(CurrentUser user) {
        this.user = user;
    }

    /** Who may change them, and administrators. */
    public void requireReader() {
        if (!mayChange() && !user.isAdministrator()) {
            throw new Forbidden("规则集仅限政策制定者和系统管理员查看");
        }
    }

    /** @return who it is */
    public String requireOwner() {
        if (!mayChange()) {
            throw new Forbidden("规则集仅限政策制定者修改");
        }
        return user.userId();
    }

    public boolean mayChange() {
        List<String> groups = user.groups();
        return groups.contains(Groups.POLICY_OWNERS) || groups.contains(Groups.POLICY_EDITORS_FULL);
    }

    /** How far whoever asks may go. */
    public Reach reach() {
        return user.groups().contains(Groups.POLICY_EDITORS_FULL) ? Reach.FULL : Reach.ROWS;
    }
}
