package org.tidu.declaration.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tidu.assessment.verdict.Receipt;
import org.tidu.assessment.verdict.Receipts;
import org.tidu.assessment.waiver.SignedBy;
import org.tidu.assessment.waiver.Waiver;
import org.tidu.assessment.waiver.WaiverOffer;
import org.tidu.assessment.waiver.WaiverTable;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.history.Review;
import org.tidu.casefile.history.Signatures;
import org.tidu.declaration.judgement.Assessments;
import org.tidu.declaration.judgement.UnmetWords;
import org.tidu.form.FormSource;
import org.tidu.problem.Conflict;
import org.tidu.term.DeclarationNumber;
import org.tidu.time.ChinaTime;

/** The second signature under a waiver: with it, what was accepted becomes part of the verdict. */
@Component
class WaiverSigning implements FormSource {

    static final String WAIVE = "WAIVE";
    static final String SIGN = "SIGN";

    private final Assessments assessments;
    private final Receipts receipts;
    private final WaiverTable waivers;
    private final CaseLog log;
    private final Signatures signatures;

    WaiverSigning(Assessments assessments, Receipts receipts, WaiverTable waivers, CaseLog log, Signatures signatures) {
        this.assessments = assessments;
        this.receipts = receipts;
        this.waivers = waivers;
        this.log = log;
        this.signatures = signatures;
    }

    static boolean isAcceptance(Review review) {
        return review.decision().equals(WAIVE);
    }

    @Override
    public String formId() {
        return "sign-waiver";
    }

    /** What the second person signs. */
    @Override
    public Map<String, Object> variables(Map<String, Object> context) {
        DeclarationNumber number = new DeclarationNumber((String) context.get("declarationNumber"));
        WaiverOffer offer = assessments.offer(number);
        return Map.of("unmetConditions", UnmetWords.each(offer.unmet()), "waiverBasis", UnmetForm.basis(offer),
                "exceptionAsked", UnmetForm.asked(assessments, number),
                "acceptance", last(log.reviews(number), WAIVE).map(this::words).orElse(""));
    }

    private String words(Review review) {
        return signatures.readBy(true).apply(review.by(), review.office()) + "于 " + ChinaTime.minute(review.at()) + "：" + review.reason();
    }

    /** Keeps what the last acceptance and the signature just recorded say; true, since it either does or refuses. */
    boolean sign(DeclarationNumber number) {
        List<Review> reviews = log.reviews(number);
        SignedBy accepted = last(reviews, WAIVE).map(WaiverSigning::signed)
                .orElseThrow(() -> new Conflict("没有待核签的认可，请刷新后查看"));
        SignedBy second = last(reviews, SIGN).map(WaiverSigning::signed).orElseThrow();
        Receipt verdict = receipts.latest(number).orElseThrow();
        WaiverOffer offer = assessments.offer(number);
        offer.terms().forEach(terms -> waivers.add(new Waiver(verdict.id(), number, terms.condition().code(),
                terms.condition().title(), terms.condition().clause(), terms.basis(), offer.rulesHash(), accepted, second)));
        return true;
    }

    private static Optional<Review> last(List<Review> reviews, String decision) {
        return reviews.stream().filter(review -> review.decision().equals(decision)).reduce((earlier, later) -> later);
    }

    private static SignedBy signed(Review review) {
        return new SignedBy(review.by(), review.office(), review.at(), review.reason());
    }
}
