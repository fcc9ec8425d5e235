package org.tidu.casework.substitute;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.identity.CurrentUser;
import org.tidu.notification.Messages;
import org.tidu.problem.Forbidden;
import org.tidu.problem.NotFound;
import org.tidu.time.ChinaTime;

/**
 * Officers name colleagues who do their tasks while they are away; an administrator may for anybody. A substitute has no
 * right that colleagues of the office have not, but needs no reason, and acts in the name of whom he stands in for.
 */
@Component
public class Substitutions {

    private final SubstitutionTable table;
    private final OfficePeople people;
    private final Messages messages;
    private final CurrentUser user;
    private final Clock clock;

    Substitutions(SubstitutionTable table, OfficePeople people, Messages messages, CurrentUser user, Clock clock) {
        this.table = table;
        this.people = people;
        this.messages = messages;
        this.user = user;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    /** Whether the caller may say who stands in for this person, and take it back. */
    boolean mayNameFor(String principal) {
        return user.isStaff() && (user.userId().equals(principal) || user.isAdministrator());
    }

    /**
     * The office is told.
     *
     * @throws Forbidden when the caller may not, or the two are of no common office
     * @throws org.tidu.problem.InvalidInput naming every bad field
     */
    @Transactional
    public void name(Naming naming) {
        String principal = naming.principal() == null || naming.principal().isBlank() ? user.userId() : naming.principal();
        if (!mayNameFor(principal)) {
            throw new Forbidden("代理人由本人或系统管理员指定");
        }
        Naming.Days days = naming.checked(today());
        List<String> offices = people.shared(principal, naming.substitute());
        if (offices.isEmpty() || principal.equals(naming.substitute())) {
            throw new Forbidden("代理人须是同一部门的另一名人员");
        }
        Substitution named = new Substitution(UUID.randomUUID().toString(), principal, naming.substitute(), days.from(), days.to(),
                user.userId(), now(), null);
        table.add(named);
        offices.forEach(office -> messages.toGroup(office, "代理人：" + people.name(named.substitute()) + " 代理 " + people.name(principal),
                people.name(principal) + " 的任务由 " + people.name(named.substitute()) + " 代理，自 " + days.from() + " 至 " + days.to()
                        + "（含首尾两日），到期自动结束。由 " + people.name(user.userId()) + " 指定。", null));
    }

    /** @throws NotFound when there is none the caller may end */
    @Transactional
    public void end(String id) {
        Substitution row = table.find(id).filter(one -> mayNameFor(one.principal())).orElseThrow(Substitutions::none);
        if (today().isAfter(row.to()) || !table.end(id, user.userId(), now())) {
            throw none();
        }
        people.shared(row.principal(), row.substitute()).forEach(office -> messages.toGroup(office,
                "代理提前结束：" + people.name(row.substitute()) + " 代理 " + people.name(row.principal()),
                people.name(row.substitute()) + " 不再代理 " + people.name(row.principal()) + " 的任务（原" + row.period() + "）。", null));
    }

    /** By which the caller stands in today for the holder of a task, unless the holder has it in somebody else's name: that is not passed on. */
    public Optional<Substitution> standsInFor(String holder, String taskId) {
        return table.principalOf(taskId, holder).isPresent() ? Optional.empty() : standsInFor(holder);
    }

    private Optional<Substitution> standsInFor(String principal) {
        LocalDate today = today();
        return table.notOver(today).stream()
                .filter(one -> one.principal().equals(principal) && one.substitute().equals(user.userId()) && one.isRunning(today)).findFirst();
    }

    /** Keeps that the substitute has the task for somebody else, as long as nobody else gets it. */
    public void acts(String taskId, Substitution by) {
        table.acts(taskId, by.substitute(), by.principal(), now());
    }

    /** The name of the person for whom the holder of a task works on it. */
    public Optional<String> actsFor(String taskId, String holder) {
        return table.principalOf(taskId, holder).map(people::name);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static NotFound none() {
        return new NotFound("没有这项代理，或已结束");
    }
}
