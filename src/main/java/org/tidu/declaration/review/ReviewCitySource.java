package org.tidu.declaration.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.casefile.history.Judgement;
import org.tidu.form.FormSource;
import org.tidu.term.DeclarationNumber;

/** The city reads in form {@code review-city} what the county judged. */
@Component
class ReviewCitySource implements FormSource {

    private final ReviewCountySource county;

    ReviewCitySource(ReviewCountySource county) {
        this.county = county;
    }

    @Override
    public String formId() {
        return "review-city";
    }

    @Override
    public Map<String, Object> variables(Map<String, Object> context) {
        List<Judgement> judged = county.judged(new DeclarationNumber((String) context.get("declarationNumber")));
        return Map.of("countyJudgements", judged.isEmpty() ? "没有逐项判断"
                : judged.stream().map(Judgement::words).collect(Collectors.joining("；")));
    }
}
