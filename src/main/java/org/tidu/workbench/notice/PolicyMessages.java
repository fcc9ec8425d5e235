package org.tidu.workbench.notice;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tidu.area.Groups;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.access.StaffMember;
import org.tidu.notification.Messages;

/** Tells everybody who decides about rules, and who else has to know, each once, into a box of their own. */
@Component
public class PolicyMessages {

    private static final List<String> OWNERS = List.of(Groups.POLICY_OWNERS, Groups.POLICY_EDITORS_FULL);

    private final Messages messages;
    private final StaffDirectory staff;

    PolicyMessages(Messages messages, StaffDirectory staff) {
        this.messages = messages;
        this.staff = staff;
    }

    /** @param concerned by id: the author; those that are nobody's, as of a release, or null are passed over */
    public void toOwners(String title, String text, String... concerned) {
        tell(OWNERS, title, text, concerned);
    }

    public void toOwnersAndAdministrators(String title, String text) {
        tell(Stream.concat(OWNERS.stream(), Stream.of(Groups.ADMINISTRATORS)).toList(), title, text);
    }

    /** Where nobody holds the office yet, whoever does later finds it in the box of the group. */
    private void tell(Collection<String> groups, String title, String text, String... concerned) {
        Set<String> people = new LinkedHashSet<>();
        groups.forEach(group -> staff.membersOf(group).stream().map(StaffMember::id).forEach(people::add));
        if (people.isEmpty()) {
            messages.toGroup(Groups.POLICY_OWNERS, title, text, null);
        }
        Stream.of(concerned).filter(id -> id != null && staff.exists(id)).forEach(people::add);
        messages.toStaff(people, title, text);
    }
}
