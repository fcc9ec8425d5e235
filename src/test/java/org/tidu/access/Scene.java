package org.tidu.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidu.portal.ApiOperation;
import org.tidu.support.Answer;
import org.tidu.term.DeclarationNumber;

/**
 * Whom and what the calls are about, and what was answered otherwise than the table says.
 *
 * @param state      of the case; null where there is none
 * @param number     of the case
 * @param parameters of addresses
 */
record Scene(AccessCallers callers, CaseState state, DeclarationNumber number, Map<String, String> parameters, List<String> wrong) {

    Scene(AccessCallers callers, CaseState state, DeclarationNumber number, Map<String, String> parameters) {
        this(callers, state, number, parameters, new ArrayList<>());
    }

    void check(ApiOperation operation, String kind, Expected expected, Answer answer) {
        String difference = expected.differsFrom(answer, number);
        if (!difference.isEmpty()) {
            wrong.add(operation + " by " + kind + ": " + difference);
        }
    }

    void unchanged(ApiOperation operation, Map<String, String> before, Map<String, String> after) {
        if (!before.equals(after)) {
            wrong.add(operation + " stored something in " + different(before, after));
        }
    }

    void changed(ApiOperation operation, String kind, Map<String, String> before, Map<String, String> after) {
        if (before.equals(after)) {
            wrong.add(operation + " by " + kind + " stored nothing");
        }
    }

    void assertNothingWrong() {
        assertThat(wrong).as(String.valueOf(state)).isEmpty();
    }

    private static List<String> different(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream().filter(table -> !after.get(table).equals(before.get(table))).toList();
    }
}
