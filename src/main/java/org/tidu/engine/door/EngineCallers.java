package org.tidu.engine.door;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.access.StaffMember;

/** Who stands at the door. Groups are read anew for each call: what was taken away is gone at once. */
@Component
class EngineCallers {

    private final StaffDirectory staff;

    EngineCallers(StaffDirectory staff) {
        this.staff = staff;
    }

    /** Groups of the signed-in member of the staff. */
    List<String> groups() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known == null || !(known.getPrincipal() instanceof StaffMember member)) {
            throw new IllegalStateException("only staff may come as far as the engine's door");
        }
        return staff.groupsOf(member.id());
    }
}
