package org.tidu.engine.access;

import java.util.Map;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;

/** The engine's own rules, and one more: no published password. Admin and Welcome show each rule by its placeholder. */
class StaffPasswordPolicy extends DefaultPasswordPolicyImpl {

    StaffPasswordPolicy(PublishedPassword published) {
        rules.add(new Unpublished(published));
    }

    private record Unpublished(PublishedPassword published) implements PasswordPolicyRule {

        @Override
        public String getPlaceholder() {
            return PLACEHOLDER_PREFIX + "PUBLISHED";
        }

        @Override
        public Map<String, String> getParameters() {
            return Map.of();
        }

        @Override
        public boolean execute(String password) {
            return !published.forbids(password);
        }
    }
}
