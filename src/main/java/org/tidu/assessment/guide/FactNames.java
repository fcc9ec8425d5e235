package org.tidu.assessment.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tidu.assessment.facts.FactSchema;
import org.tidu.decision.DecisionFile;

/** Which facts the expressions of a file look at: a page need not ask for what no table reads. */
final class FactNames {

    private static final Pattern READ = Pattern.compile("\\bfacts\\.([A-Za-z][A-Za-z0-9]*)");

    private FactNames() {}

    /** Alphabetically; only names the question knows. */
    static List<String> in(DecisionFile file) {
        return READ.matcher(new String(file.bytes(), StandardCharsets.UTF_8)).results()
                .map((MatchResult found) -> found.group(1))
                .filter(FactSchema.FIELDS::containsKey)
                .distinct().sorted().toList();
    }
}
