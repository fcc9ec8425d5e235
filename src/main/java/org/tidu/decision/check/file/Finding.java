package org.tidu.decision.check.file;

import java.util.List;

/**
 * One thing to be said of a decision file.
 *
 * @param file     its full name; empty where one file alone was asked about
 * @param decision id of the decision; empty when the whole file is concerned
 * @param ruleIds  rules concerned, in the order of the table; empty when none is
 * @param column   label of the input or output column; empty when the whole row or table is concerned
 * @param message  Chinese, for somebody who has never seen code: names table, row and column, a case, and the way out
 */
public record Finding(FindingKind kind, String file, String decision, List<String> ruleIds, String column, String message) {

    public Severity severity() {
        return kind.severity();
    }
}
