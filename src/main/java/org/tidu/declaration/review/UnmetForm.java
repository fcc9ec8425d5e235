package org.tidu.declaration.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.assessment.waiver.WaiverOffer;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.history.Review;
import org.tidu.casefile.row.CaseTable;
import org.tidu.declaration.judgement.Assessments;
import org.tidu.declaration.judgement.UnmetWords;
import org.tidu.form.FormSource;
import org.tidu.term.DeclarationNumber;

/** What an officer can do about unmet conditions in form {@code decide-unmet-conditions}; what the rules do not allow is not offered. */
@Component
class UnmetForm implements FormSource {

    private final Assessments assessments;
    private final CaseTable cases;
    private final CaseLog log;
    private final Clock clock;

    UnmetForm(Assessments assessments, CaseTable cases, CaseLog log, Clock clock) {
        this.assessments = assessments;
        this.cases = cases;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "decide-unmet-conditions";
    }

    @Override
    public Map<String, Object> variables(Map<String, Object> context) {
        DeclarationNumber number = new DeclarationNumber((String) context.get("declarationNumber"));
        WaiverOffer offer = assessments.offer(number);
        return Map.of("unmetConditions", UnmetWords.each(offer.unmet()), "waiverAdvice", advice(offer),
                "exceptionAsked", asked(assessments, number), "notSigned", notSigned(log.reviews(number)),
                "decisions", decisions(number, offer), "notOffered", notOffered(number, offer));
    }

    private List<Map<String, String>> decisions(DeclarationNumber number, WaiverOffer offer) {
        List<Map<String, String>> offered = new ArrayList<>();
        if (offer.isPossible()) {
            offered.add(option(WaiverSigning.WAIVE, "按特殊情况认可，报" + offer.secondLevel().text() + "另一人核签"));
        }
        if (mayBeReturned(number)) {
            offered.add(option("RETURN", "退回企业修改"));
        }
        offered.add(option("REFUSE", "条件不符，不予通过"));
        return offered;
    }

    /** A correction has its own three working days. */
    private boolean mayBeReturned(DeclarationNumber number) {
        return log.isInCorrection(number) || !clock.instant().isAfter(cases.find(number).orElseThrow().deadlineAt());
    }

    /** Why something a person may look for is not among the decisions. */
    private String notOffered(DeclarationNumber number, WaiverOffer offer) {
        return "不能选这一项：" + (mayBeReturned(number) ? "" : "申报期已结束，不能退回企业修改。")
                + (offer.isPossible() ? "" : UnmetWords.each(offer.never()) + "不属于可作特殊情况认可的条件。") + "请选择列出的处理意见";
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    /** Whether the unmet conditions may be accepted, by whom, and why; or which may not. */
    static String advice(WaiverOffer offer) {
        return offer.isPossible()
                ? "可以，由" + offer.level().text() + "认可，" + offer.secondLevel().text() + "另一人核签。依据：" + basis(offer) + "。"
                : "不可以：" + UnmetWords.each(offer.never()) + "不属于可作特殊情况认可的条件，请选择其他处理意见。";
    }

    static String basis(WaiverOffer offer) {
        return offer.terms().stream().map(terms -> terms.condition().item() + terms.condition().title() + "（" + terms.basis() + "）")
                .collect(Collectors.joining("；"));
    }

    static String asked(Assessments assessments, DeclarationNumber number) {
        return assessments.exceptionAskedFor(number).orElse("企业没有申请");
    }

    /** What the second person said against it; nothing when nobody did. */
    private static String notSigned(List<Review> reviews) {
        Review last = reviews.isEmpty() ? null : reviews.get(reviews.size() - 1);
        return last != null && last.decision().equals("NOT_SIGNED") ? "核签未同意：" + last.reason() : "";
    }
}
