package org.tidu.declaration.review;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.declaration.judgement.RosterLookUp;
import org.tidu.form.FormSource;
import org.tidu.term.DeclarationNumber;

/** Who verifies a registration by hand reads in form {@code verify-system-registration} what the list says of each system. */
@Component
class RegistrationAsListed implements FormSource {

    private final RosterLookUp rosters;

    RegistrationAsListed(RosterLookUp rosters) {
        this.rosters = rosters;
    }

    @Override
    public String formId() {
        return "verify-system-registration";
    }

    @Override
    public Map<String, Object> variables(Map<String, Object> context) {
        return Map.of("registrationAsListed", rosters.registrationInWords(new DeclarationNumber((String) context.get("declarationNumber"))));
    }
}
