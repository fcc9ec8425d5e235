package org.tidu.declaration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.engine.access.StaffMember;
import org.tidu.enterprise.Account;
import org.tidu.enterprise.Accounts;

/**
 * Who did something, in place of the log-in name that the history keeps. The enterprise reads which office decided, the
 * staff also which officer; people of the enterprise are named to both.
 */
@Component
class Signatures {

    private final StaffDirectory staff;
    private final Accounts accounts;
    private final Offices offices;

    Signatures(StaffDirectory staff, Accounts accounts, Offices offices) {
        this.staff = staff;
        this.accounts = accounts;
        this.offices = offices;
    }

    /** From log-in name to what the reader is shown; what is no log-in name stays. Each is looked up once. */
    UnaryOperator<String> readBy(boolean officer, CaseRow row) {
        Map<String, String> known = new HashMap<>();
        return who -> known.computeIfAbsent(who, unseen -> shown(unseen, officer, row));
    }

    private String shown(String who, boolean toOfficer, CaseRow row) {
        Optional<StaffMember> member = staff.find(who);
        if (member.isPresent()) {
            List<String> groups = staff.groupsOf(who);
            String office = offices.ofMember(groups, row);
            return toOfficer ? member.get().displayName() + "（" + office + "）" : office;
        }
        return who.equals("system") ? "系统" : accounts.findByLogin(who).map(Account::displayName).orElse(who);
    }
}
