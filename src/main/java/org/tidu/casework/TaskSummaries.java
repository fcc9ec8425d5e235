package org.tidu.casework;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.sight.CaseAccess;
import org.tidu.casework.TaskSummary.PortalLink;
import org.tidu.casework.TaskSummary.TaskHolder;
import org.tidu.casework.substitute.Substitutions;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.access.StaffMember;
import org.tidu.engine.task.TaskView;
import org.tidu.identity.CurrentUser;
import org.tidu.recommendation.ListOverview;
import org.tidu.recommendation.ListOverviews;
import org.tidu.round.Rounds;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** Tells by the business key what a task is about: a declaration, a recommendation list or a round. */
@Component
class TaskSummaries {

    private final Cases cases;
    private final CaseAccess access;
    private final DeclarationSummaries declarations;
    private final ListOverviews lists;
    private final Rounds rounds;
    private final StaffDirectory staff;
    private final TakeOvers takeOvers;
    private final Substitutions substitutions;
    private final CurrentUser user;
    private final Clock clock;

    TaskSummaries(Cases cases, CaseAccess access, DeclarationSummaries declarations, ListOverviews lists, Rounds rounds,
            StaffDirectory staff, TakeOvers takeOvers, Substitutions substitutions, CurrentUser user, Clock clock) {
        this.cases = cases;
        this.access = access;
        this.declarations = declarations;
        this.lists = lists;
        this.rounds = rounds;
        this.staff = staff;
        this.takeOvers = takeOvers;
        this.substitutions = substitutions;
        this.user = user;
        this.clock = clock;
    }

    /** @throws org.tidu.problem.NotFound when the task is about a case the caller may not see */
    TaskSummary of(TaskView task) {
        String key = task.businessKey();
        if (cases.find(new DeclarationNumber(key)).isPresent()) {
            CaseRow row = access.visible(new DeclarationNumber(key));
            return summary(task, new PortalLink("完整材料、全部文档和办理经过", "/cases/" + row.number()), declarations.of(row), null);
        }
        Optional<ListOverview> list = lists.of(key);
        return list.map(overview -> summary(task, new PortalLink(overview.ownToRank() ? "排序页面（草稿自动保存，可在此签署）" : "名单页面",
                        overview.path()), null, overview))
                .orElseGet(() -> summary(task, roundPage(new RoundId(key)), null, null));
    }

    /** A draft has no page yet. */
    private PortalLink roundPage(RoundId roundId) {
        return rounds.published().stream().filter(round -> round.id().equals(roundId)).findFirst()
                .map(round -> new PortalLink("批次页面", "/rounds/" + roundId)).orElse(null);
    }

    private TaskSummary summary(TaskView task, PortalLink link, DeclarationSummary declaration, ListOverview list) {
        boolean overdue = task.dueAt() != null && clock.instant().isAfter(task.dueAt());
        return new TaskSummary(task.name(), task.dueAt(), overdue, link, holder(task), declaration, list);
    }

    private TaskHolder holder(TaskView task) {
        String id = task.assignee();
        if (id == null) {
            return null;
        }
        TakeOvers.Right right = takeOvers.right(task);
        return new TaskHolder(staff.find(id).map(StaffMember::displayName).orElse(id), id.equals(user.userId()),
                right != TakeOvers.Right.NONE, right == TakeOvers.Right.AS_SUBSTITUTE, substitutions.actsFor(task.id(), id).orElse(null));
    }
}
