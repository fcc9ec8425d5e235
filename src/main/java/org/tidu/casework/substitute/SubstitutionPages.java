package org.tidu.casework.substitute;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.engine.access.StaffMember;
import org.tidu.engine.task.TaskView;
import org.tidu.engine.task.Tasks;
import org.tidu.identity.CurrentUser;

/** What a member of the staff reads of substitutes: those of the own offices, and for whom one may be named. */
@Component
class SubstitutionPages {

    private final SubstitutionTable table;
    private final Substitutions substitutions;
    private final OfficePeople people;
    private final Tasks tasks;
    private final CurrentUser user;

    SubstitutionPages(SubstitutionTable table, Substitutions substitutions, OfficePeople people, Tasks tasks, CurrentUser user) {
        this.table = table;
        this.substitutions = substitutions;
        this.people = people;
        this.tasks = tasks;
        this.user = user;
    }

    /** @param people for whom the caller may name a substitute */
    @Schema(name = "SubstitutionPage")
    record Page(List<View> rows, List<Person> people) {}

    /**
     * @param principal  name of whom somebody stands in for
     * @param running    on this day; otherwise it begins later
     * @param mine       whether the caller is the substitute
     * @param endable    whether the caller may end it
     * @param tasks      of the principal that wait; only for the substitute, while it is running
     */
    @Schema(name = "SubstitutionView")
    record View(String id, String principal, String substitute, LocalDate from, LocalDate to, boolean running, boolean mine, boolean endable,
            List<Held> tasks) {}

    @Schema(name = "HeldTask")
    record Held(String id, String name, String about, @Nullable Instant dueAt) {}

    /** @param colleagues who may stand in */
    @Schema(name = "RepresentedPerson")
    record Person(String id, String name, List<Colleague> colleagues) {}

    record Colleague(String id, String name) {}

    Page page() {
        List<String> offices = OfficePeople.officesAmong(user.groups());
        LocalDate today = substitutions.today();
        return new Page(table.notOver(today).stream().filter(one -> isOfOffice(one, offices)).map(one -> view(one, today)).toList(),
                persons().map(this::person).toList());
    }

    private boolean isOfOffice(Substitution one, List<String> offices) {
        return user.isAdministrator() || people.shared(one.principal(), one.substitute()).stream().anyMatch(offices::contains);
    }

    private View view(Substitution one, LocalDate today) {
        boolean mine = one.substitute().equals(user.userId());
        boolean running = one.isRunning(today);
        return new View(one.id(), people.name(one.principal()), people.name(one.substitute()), one.from(), one.to(), running, mine,
                substitutions.mayNameFor(one.principal()), mine && running ? held(one) : List.of());
    }

    /** Of the offices the caller is of too, as ever. */
    private List<Held> held(Substitution one) {
        List<String> groups = user.groups();
        return tasks.openForUser(one.principal()).stream().filter(task -> task.groups().stream().anyMatch(groups::contains))
                .map(SubstitutionPages::held).toList();
    }

    private static Held held(TaskView task) {
        return new Held(task.id(), task.name(), task.businessKey(), task.dueAt());
    }

    private Stream<StaffMember> persons() {
        if (user.isAdministrator()) {
            return people.all();
        }
        return user.staff().stream().filter(me -> !people.officesOf(me.id()).isEmpty());
    }

    private Person person(StaffMember one) {
        return new Person(one.id(), people.name(one.id()), people.colleagues(one.id(), people.officesOf(one.id())).stream()
                .map(colleague -> new Colleague(colleague.id(), colleague.displayName())).toList());
    }
}
