package org.tidu.casework;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.casefile.Cases;
import org.tidu.casework.substitute.Substitution;
import org.tidu.casework.substitute.Substitutions;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.access.StaffMember;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.identity.CurrentUser;
import org.tidu.notification.Messages;
import org.tidu.problem.Conflict;
import org.tidu.problem.FieldError;
import org.tidu.problem.Forbidden;
import org.tidu.problem.InvalidInput;
import org.tidu.term.DeclarationNumber;

/**
 * An absent colleague's task goes on: whoever is of the office it waits for may take it over and says why; the colleague's
 * substitute need not say, unless the colleague has it in somebody else's name. The history of the case keeps it, and the office, both of them with it, is told.
 */
@Component
class TakeOvers {

    private static final int LEAST_REASON = 4;
    private static final int MOST_REASON = 200;

    private final Tasks tasks;
    private final Cases cases;
    private final Messages messages;
    private final StaffDirectory staff;
    private final Substitutions substitutions;
    private final CurrentUser user;

    /** What the caller may do about a task somebody else holds. */
    enum Right { NONE, AS_COLLEAGUE, AS_SUBSTITUTE }

    TakeOvers(Tasks tasks, Cases cases, Messages messages, StaffDirectory staff, Substitutions substitutions, CurrentUser user) {
        this.tasks = tasks;
        this.cases = cases;
        this.messages = messages;
        this.staff = staff;
        this.substitutions = substitutions;
        this.user = user;
    }

    /** Of the office, and not the holder. A task given to a person by name, as to an expert, is nobody else's. */
    Right right(TaskView task) {
        if (task.assignee() == null || task.assignee().equals(user.userId()) || task.groups().stream().noneMatch(user.groups()::contains)) {
            return Right.NONE;
        }
        return substitutions.standsInFor(task.assignee(), task.id()).isPresent() ? Right.AS_SUBSTITUTE : Right.AS_COLLEAGUE;
    }

    /**
     * All of it, or nothing.
     *
     * @throws Forbidden when it waits for another office
     * @throws Conflict when nobody holds it, the caller does, or it has changed hands meanwhile
     * @throws InvalidInput when the reason is too short or too long, and the caller no substitute of the holder
     */
    @Transactional
    public void takeOver(TaskView task, String reason) {
        String me = user.userId();
        if (task.groups().stream().noneMatch(user.groups()::contains) && !me.equals(task.assignee())) {
            throw new Forbidden("只有同一部门的人员可以接办这项任务");
        }
        if (task.assignee() == null || me.equals(task.assignee())) {
            throw new Conflict(task.assignee() == null ? "该任务无人办理，请直接认领" : "该任务已由您办理");
        }
        Optional<Substitution> standingIn = substitutions.standsInFor(task.assignee(), task.id());
        String before = name(task.assignee());
        String inWhoseName = substitutions.actsFor(task.id(), task.assignee()).map(principal -> "（代 " + principal + " 办理）").orElse("");
        String why = standingIn.map(one -> "代 " + before + " 办理，" + one.period()).orElseGet(() -> checked(reason));
        tasks.handOver(task.id(), task.assignee(), me);
        standingIn.ifPresent(one -> substitutions.acts(task.id(), one));
        boolean isCase = task.businessKey() != null && cases.find(new DeclarationNumber(task.businessKey())).isPresent();
        if (isCase) {
            cases.log(new DeclarationNumber(task.businessKey()), me, (standingIn.isPresent() ? "代理" : "") + "接办「" + task.name() + "」",
                    "原办理人：" + before + inWhoseName + "；理由：" + why);
        }
        messages.toGroup(task.groups().get(0), "任务换人办理：" + task.name(),
                "原由 " + before + " 办理的「" + task.name() + "」，现由 " + name(me) + " 接办。理由：" + why,
                isCase ? new DeclarationNumber(task.businessKey()) : null);
    }

    private String name(String id) {
        return staff.find(id).map(StaffMember::displayName).orElse(id);
    }

    private static String checked(String reason) {
        String why = reason == null ? "" : reason.strip();
        long length = why.codePoints().count();
        if (length < LEAST_REASON || length > MOST_REASON) {
            throw new InvalidInput(List.of(new FieldError("reason",
                    "请写明接办理由，" + LEAST_REASON + " 至 " + MOST_REASON + " 个字，例如：原办理人出差，期限将至")));
        }
        return why;
    }
}
