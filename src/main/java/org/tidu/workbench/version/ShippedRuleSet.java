package org.tidu.workbench.version;

import java.util.Map;

/** A rule set as files bring it. */
record ShippedRuleSet(RuleSetRow row, Map<String, byte[]> files) {

    String contentHash() {
        return ContentHash.ofBytes(files);
    }
}
