package org.tidu.engine;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Tells the engine who acts, so that its grants apply and its history names the person. */
@Component
public class Callers {

    private final IdentityService identity;

    Callers(IdentityService identity) {
        this.identity = identity;
    }

    /** Does the work as this user with these groups, and puts back whoever was acting before. */
    public <T> T as(String userId, List<String> groups, Supplier<T> work) {
        Authentication before = identity.getCurrentAuthentication();
        try {
            identity.setAuthentication(userId, groups);
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** Does the work as the system: no grants are asked. For reads whose permission the module has checked itself. */
    public <T> T asSystem(Supplier<T> work) {
        Authentication before = identity.getCurrentAuthentication();
        try {
            identity.clearAuthentication();
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** The id of whoever acts now; {@code system} for timers and background work. */
    public String current() {
        Authentication authentication = identity.getCurrentAuthentication();
        return authentication == null ? "system" : authentication.getUserId();
    }

    /** The groups of whoever acts now; none of timers and background work. */
    public List<String> currentGroups() {
        Authentication authentication = identity.getCurrentAuthentication();
        return authentication == null || authentication.getGroupIds() == null ? List.of() : authentication.getGroupIds();
    }

    private void restore(Authentication before) {
        if (before == null) {
            identity.clearAuthentication();
        } else {
            identity.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
        }
    }
}
