package org.tidu.declaration.submission;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.assessment.MaturityLevels;
import org.tidu.problem.FieldError;
import org.tidu.term.EditionId;

/**
 * The level that a maturity report states, which is kept beside its score. GB/T 39116-2020 gives each score one level: a
 * report that says another was copied wrongly.
 */
@Component
class ReportedLevel {

    private final MaturityLevels levels;

    ReportedLevel(MaturityLevels levels) {
        this.levels = levels;
    }

    /** Forms of earlier editions do not ask for it. */
    List<FieldError> problems(EditionId editionId, Map<String, Object> maturity) {
        if (!(maturity.get("reportedLevel") instanceof String reported) || !(maturity.get("maturityScore") instanceof Number score)) {
            return List.of();
        }
        int level = levels.of(editionId, score.doubleValue());
        return reported.equals(String.valueOf(level)) ? List.of() : List.of(new FieldError("reportedLevel",
                "「报告载明的等级」填 " + reported + " 级，而得分 " + score + " 对应 " + level + " 级，请对照评估报告核对得分和等级"));
    }
}
