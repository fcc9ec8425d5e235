package org.tidu.workbench.version;

import java.util.Map;

/** Which rule sets the running program cannot read. */
public interface ReadableRules {

    /**
     * @param edition tables that would be in force together, by full name
     * @return name of the file by the id of its rule set; empty when all can be read
     */
    Map<String, String> unreadable(Map<String, byte[]> edition);
}
