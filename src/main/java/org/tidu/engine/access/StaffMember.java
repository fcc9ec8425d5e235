package org.tidu.engine.access;

import java.io.Serializable;
import java.security.Principal;

/** An officer, expert, policy owner or administrator who is signed in: a user of the engine's identity tables. */
public record StaffMember(String id, String displayName) implements Principal, Serializable {

    @Override
    public String getName() {
        return id;
    }
}
