package org.tidu.declaration.review;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidu.assessment.verdict.Condition;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.history.Judgement;
import org.tidu.casefile.history.Review;
import org.tidu.declaration.judgement.Assessments;
import org.tidu.form.FormSource;
import org.tidu.term.DeclarationNumber;

/**
 * What the last verdict leaves to people, for the county to judge in form {@code review-county}.
 */
@Component
class ReviewCountySource implements FormSource {

    private final Assessments assessments;
    private final CaseLog log;

    ReviewCountySource(Assessments assessments, CaseLog log) {
        this.assessments = assessments;
        this.log = log;
    }

    @Override
    public String formId() {
        return "review-county";
    }

    @Override
    public Map<String, Object> variables(Map<String, Object> context) {
        return Map.of(JudgementList.NAME, assessments.judgements(new DeclarationNumber((String) context.get("declarationNumber"))).stream()
                .map(ReviewCountySource::row).toList());
    }

    /** As the county judged last, if it has. */
    List<Judgement> judged(DeclarationNumber number) {
        return log.reviews(number).stream().map(Review::judgements).filter(judged -> !judged.isEmpty())
                .reduce((earlier, later) -> later).orElse(List.of());
    }

    private static Map<String, Object> row(Condition condition) {
        return Map.of("code", condition.code(), "title", condition.title(), "clause", condition.clause(), "what",
                condition.required() + (condition.actual() == null ? "" : "\n企业已填报：" + condition.actual()));
    }
}
