package org.tidu.workbench.change;

import org.springframework.stereotype.Component;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.access.StaffMember;

/** What people are called. */
@Component
class PersonNames {

    private final StaffDirectory staff;

    PersonNames(StaffDirectory staff) {
        this.staff = staff;
    }

    /** The id where nobody of that id is known any more. */
    String of(String who) {
        return staff.find(who).map(StaffMember::displayName).orElse(who);
    }
}
