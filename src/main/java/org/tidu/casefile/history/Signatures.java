package org.tidu.casefile.history;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.springframework.stereotype.Component;
import org.tidu.casefile.row.Offices;
import org.tidu.engine.access.StaffDirectory;
import org.tidu.enterprise.Account;
import org.tidu.enterprise.Accounts;

/**
 * Who did something, in place of the log-in name that the history keeps. The enterprise reads which office decided, the
 * staff also which officer; people of the enterprise are named to both.
 */
@Component
public class Signatures {

    private static final String NO_OFFICE = "工作人员";

    private final StaffDirectory staff;
    private final Accounts accounts;
    private final Offices offices;

    Signatures(StaffDirectory staff, Accounts accounts, Offices offices) {
        this.staff = staff;
        this.accounts = accounts;
        this.offices = offices;
    }

    /** The office this person acts for now, to be kept with what they do; null for who is not of the staff. */
    String officeOf(String who) {
        // offices and the system are named in Chinese, and no log-in name is
        return !US_ASCII.newEncoder().canEncode(who) ? null : staff.find(who).map(member -> offices.ofMember(staff.groupsOf(who)).orElse(NO_OFFICE)).orElse(null);
    }

    /** From log-in name and office to what the reader is shown; what is no log-in name stays. Each is looked up once. */
    public BinaryOperator<String> readBy(boolean officer) {
        Map<String, String> names = new HashMap<>();
        return (who, office) -> {
            if (office != null && !officer) {
                return office;
            }
            String name = names.computeIfAbsent(who, unseen -> name(unseen, officer));
            return office == null ? name : name + "（" + office + "）";
        };
    }

    /** Lines from before offices were kept have none, and tell the enterprise no officer's name either. */
    private String name(String who, boolean toOfficer) {
        Optional<String> person = staff.find(who).map(member -> toOfficer ? member.displayName() : NO_OFFICE)
                .or(() -> accounts.findByLogin(who).map(Account::displayName));
        return who.equals("system") ? "系统" : person.orElse(who);
    }
}
