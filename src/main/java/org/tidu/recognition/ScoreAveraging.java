package org.tidu.recognition;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tidu.casefile.Cases;

/** Puts the scores of a review together and sets what the decisions about band and site visit look at. */
@Component
class ScoreAveraging {

    private final ExpertScores scores;
    private final Cases cases;

    ScoreAveraging(ExpertScores scores, Cases cases) {
        this.scores = scores;
        this.cases = cases;
    }

    void average(DelegateExecution execution) {
        String number = execution.getProcessBusinessKey();
        ScoreSummary summary = ScoreSummary.of(scores.of(execution.getProcessInstanceId()));
        execution.setVariable("averageScore", number(summary.average()));
        execution.setVariable("scoreSpread", number(summary.spread()));
        execution.setVariable("totalInvestment", number(cases.document(number).get("totalInvestment")));
        execution.setVariable("exceptionGranted", Boolean.TRUE.equals(execution.getVariable("exceptionGranted")));
        cases.log(number, "系统", "专家评分已完成", summary.recused() == 0
                ? "有效评分 " + summary.counted() + " 份"
                : "有效评分 " + summary.counted() + " 份，另有 " + summary.recused() + " 名专家回避");
    }

    private static Double number(Object value) {
        return value == null ? null : new BigDecimal(value.toString()).doubleValue();
    }
}
