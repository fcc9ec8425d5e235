package org.tidu.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.casefile.Cases;
import org.tidu.engine.Callers;
import org.tidu.form.FormHandler;
import org.tidu.form.FormInput;
import org.tidu.form.FormRule;
import org.tidu.problem.FieldError;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.ChinaTime;

/** Form {@code record-site-visit}: a visit that took place, by somebody with a name. */
@Component
class SiteVisitRecording implements FormRule, FormHandler {

    private final SiteVisits visits;
    private final Cases cases;
    private final Callers callers;
    private final Clock clock;

    SiteVisitRecording(SiteVisits visits, Cases cases, Callers callers, Clock clock) {
        this.visits = visits;
        this.cases = cases;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "record-site-visit";
    }

    @Override
    public List<FieldError> check(FormInput input) {
        Answers answers = new Answers(input.values());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE);
        return answers
                .refuseIf(LocalDate.parse(answers.text("visitDate")).isAfter(today), "visitDate",
                        "「核查日期」不能晚于今天（" + today + "），请填写实际到现场的日期")
                .refuseIf(answers.list("visitors").isEmpty(), "visitors", "请至少填写一名「核查人员」")
                .errors();
    }

    @Override
    public Map<String, Object> accept(FormInput input) {
        Answers answers = new Answers(input.values());
        boolean confirmed = "CONFIRMED".equals(answers.decision());
        String reviewId = input.task().instanceId();
        visits.add(new SiteVisits.SiteVisit(reviewId, new DeclarationNumber(input.businessKey()), LocalDate.parse(answers.text("visitDate")),
                visitors(answers), answers.text("findings"), answers.decision(), callers.current(), clock.instant()));
        cases.review(new DeclarationNumber(input.businessKey()), "现场核查", answers.decision(), confirmed ? "与申报材料相符" : "与申报材料不符",
                answers.text("findings"), List.of());
        return Map.of("decision", answers.decision());
    }

    private static String visitors(Answers answers) {
        return answers.list("visitors").stream()
                .map(row -> ((Map<?, ?>) row).get("name") + "（" + ((Map<?, ?>) row).get("organisation") + "）")
                .collect(Collectors.joining("、"));
    }
}
