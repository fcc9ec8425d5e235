package org.tidu.assessment.waiver;

import java.util.Map;
import org.tidu.assessment.verdict.Condition;

/**
 * On what terms an unmet condition may be accepted.
 *
 * @param level       accepts it
 * @param secondLevel of the second person who signs
 * @param basis       in the words of the table: the clause, or that it is an assumption (假设：…)
 */
public record WaiverTerms(Condition condition, SigningLevel level, SigningLevel secondLevel, String basis) {

    static WaiverTerms of(Condition condition, Map<String, Object> row) {
        return new WaiverTerms(condition, SigningLevel.valueOf((String) row.get("level")),
                SigningLevel.valueOf((String) row.get("secondLevel")), (String) row.get("basis"));
    }
}
