package org.tidu.identity;

import java.io.Serializable;
import java.security.Principal;

/** What the session remembers of a signed-in enterprise account; the rest is looked up at each request. */
public record EnterprisePrincipal(String accountId, String loginName) implements Principal, Serializable {

    @Override
    public String getName() {
        return loginName;
    }
}
