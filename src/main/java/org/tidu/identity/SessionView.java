package org.tidu.identity;

import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.term.CreditCode;

/** What {@code GET /api/session} tells the portal of the user. */
record SessionView(
        boolean authenticated, @Nullable String loginName, @Nullable String displayName, @Nullable CurrentUser.Kind kind,
        List<String> groups, @Nullable EnterpriseView enterprise) {

    record EnterpriseView(CreditCode uscc, String name, String role, String status, boolean maySubmit) {}

    static SessionView nobody() {
        return new SessionView(false, null, null, null, List.of(), null);
    }

    /** Looks the user up as they are now; whoever has been removed since counts as nobody. */
    @Component
    static class Reader {

        private final CurrentUser user;
        private final StaffDirectory staff;
        private final EnterpriseSignOn enterprises;

        Reader(CurrentUser user, StaffDirectory staff, EnterpriseSignOn enterprises) {
            this.user = user;
            this.staff = staff;
            this.enterprises = enterprises;
        }

        SessionView read() {
            if (user.isEnterprise()) {
                return user.enterprise().flatMap(who -> enterprises.find(who.accountId())).map(Reader::of)
                        .orElseGet(SessionView::nobody);
            }
            return user.staff().flatMap(who -> staff.find(who.id()))
                    .map(who -> new SessionView(
                            true, who.id(), who.displayName(), CurrentUser.Kind.STAFF, user.groups(), null))
                    .orElseGet(SessionView::nobody);
        }

        private static SessionView of(EnterpriseIdentity who) {
            return new SessionView(true, who.loginName(), who.displayName(), CurrentUser.Kind.ENTERPRISE, List.of(),
                    new EnterpriseView(who.uscc(), who.enterpriseName(), who.role(), who.status(), who.maySubmit()));
        }
    }
}
