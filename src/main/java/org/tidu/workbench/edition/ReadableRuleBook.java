package org.tidu.workbench.edition;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.workbench.version.ReadableRules;

/** A rule set is readable when the rule book takes it. */
@Component
class ReadableRuleBook implements ReadableRules {

    @Override
    public Map<String, String> unreadable(Map<String, byte[]> edition) {
        return EditionGate.book(edition).broken();
    }
}
