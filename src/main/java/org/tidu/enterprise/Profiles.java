package org.tidu.enterprise;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tidu.problem.FieldError;
import org.tidu.problem.InvalidInput;
import org.tidu.term.CreditCode;

/** Table {@code enterprise_profile}, kept by the administrator of each enterprise. */
@Component
public class Profiles {

    private final JdbcClient jdbc;
    private final Clock clock;

    Profiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Profile of(CreditCode uscc) {
        return jdbc.sql("select address, contact_name, contact_mobile, contact_email from enterprise_profile where uscc = ?")
                .param(uscc.value())
                .query((row, index) -> new Profile(row.getString("address"), row.getString("contact_name"),
                        row.getString("contact_mobile"), row.getString("contact_email")))
                .optional().orElse(Profile.NOTHING);
    }

    /** @throws InvalidInput naming every bad field; nothing is stored then */
    @Transactional
    public void save(CreditCode uscc, Profile profile, String by) {
        List<FieldError> errors = new ArrayList<>();
        if (profile.address() != null && profile.address().length() > 200) {
            errors.add(new FieldError("address", "地址最多 200 字"));
        }
        if (profile.contactName() == null || profile.contactName().length() > 50) {
            errors.add(new FieldError("contactName", profile.contactName() == null ? "请填写联系人" : "联系人最多 50 字"));
        }
        ContactCheck.mobile(profile.contactMobile()).ifPresent(problem -> errors.add(new FieldError("contactMobile", problem)));
        ContactCheck.email(profile.contactEmail()).ifPresent(problem -> errors.add(new FieldError("contactEmail", problem)));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        store(uscc, profile, by);
    }

    /** As it was typed at sign-up, where it has been checked. */
    void store(CreditCode uscc, Profile profile, String by) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        int changed = jdbc.sql("update enterprise_profile set address = ?, contact_name = ?, contact_mobile = ?, contact_email = ?, "
                        + "changed_at = ?, changed_by = ? where uscc = ?")
                .params(profile.address(), profile.contactName(), profile.contactMobile(), profile.contactEmail(), now, by, uscc.value())
                .update();
        if (changed == 0) {
            jdbc.sql("insert into enterprise_profile (uscc, address, contact_name, contact_mobile, contact_email, changed_at, changed_by) "
                            + "values (?, ?, ?, ?, ?, ?, ?)")
                    .params(uscc.value(), profile.address(), profile.contactName(), profile.contactMobile(), profile.contactEmail(), now, by)
                    .update();
        }
    }
}
