package org.tidu.declaration.review;

import java.util.Map;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;

/** A review in which claimed honours may be verified too. */
record ReviewWithHonours(OfficerDecision decision, HonourVerification honours) implements FormHandler {

    @Override
    public String formId() {
        return decision.formId();
    }

    @Override
    public Map<String, Object> accept(FormInput input) {
        honours.accept(input);
        return decision.accept(input);
    }
}
