package org.tidu.recognition;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import org.tidu.casefile.Cases;
import org.tidu.engine.step.StepContext;
import org.tidu.term.DeclarationNumber;

/** Puts the scores of a review together and sets what the decisions about band and site visit look at. */
@Component
class ScoreAveraging {

    private final ExpertScoreTable scores;
    private final Cases cases;
    private final CaseLimits limits;

    ScoreAveraging(ExpertScoreTable scores, Cases cases, CaseLimits limits) {
        this.scores = scores;
        this.cases = cases;
        this.limits = limits;
    }

    void average(StepContext step) {
        DeclarationNumber number = new DeclarationNumber(step.businessKey());
        ScoreSummary summary = ScoreSummary.of(scores.of(step.instanceId()), limits.of(number).scores());
        step.set(RecognitionVariables.AVERAGE_SCORE, number(summary.average()));
        step.set(RecognitionVariables.SCORE_SPREAD, number(summary.spread()));
        step.set(RecognitionVariables.TOTAL_INVESTMENT, number(cases.document(number).get("totalInvestment")));
        step.set(RecognitionVariables.EXCEPTION_GRANTED,
                Boolean.TRUE.equals(step.get(RecognitionVariables.EXCEPTION_GRANTED)));
        cases.log(number, "系统", "专家评分已完成", summary.recused() == 0
                ? "有效评分 " + summary.counted() + " 份"
                : "有效评分 " + summary.counted() + " 份，另有 " + summary.recused() + " 名专家回避");
    }

    private static Double number(Object value) {
        return value == null ? null : new BigDecimal(value.toString()).doubleValue();
    }
}
