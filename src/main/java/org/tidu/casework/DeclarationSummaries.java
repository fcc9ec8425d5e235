package org.tidu.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tidu.assessment.verdict.Receipt;
import org.tidu.assessment.verdict.Receipts;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.casefile.Verification;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.history.Judgement;
import org.tidu.casefile.history.Review;
import org.tidu.casefile.history.Signatures;
import org.tidu.casefile.question.OpenQuestions;
import org.tidu.casefile.question.OpenQuestionsTable;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casework.DeclarationSummary.EarlierOpinion;
import org.tidu.recommendation.RecommendedPlaces;
import org.tidu.recommendation.ScenarioLines;
import org.tidu.round.FormSet;
import org.tidu.round.RoundForms;

/** Gathers what was filed, judged, said and ranked of a declaration. */
@Component
class DeclarationSummaries {

    private final Documents documents;
    private final Receipts receipts;
    private final CaseLog log;
    private final Signatures signatures;
    private final RoundForms forms;
    private final FiledFacts facts;
    private final FieldNames fields;
    private final ScenarioLines scenarios;
    private final RecommendedPlaces places;
    private final OpenQuestionsTable questions;
    private final LastChanges changes;

    DeclarationSummaries(Documents documents, Receipts receipts, CaseLog log, Signatures signatures, RoundForms forms, FiledFacts facts,
            FieldNames fields, ScenarioLines scenarios, RecommendedPlaces places,
            OpenQuestionsTable questions, LastChanges changes) {
        this.documents = documents;
        this.receipts = receipts;
        this.log = log;
        this.signatures = signatures;
        this.forms = forms;
        this.facts = facts;
        this.fields = fields;
        this.scenarios = scenarios;
        this.places = places;
        this.questions = questions;
        this.changes = changes;
    }

    DeclarationSummary of(CaseRow row) {
        FormSet asked = forms.of(row.roundId());
        Map<String, Document> filed = documents.latest(row.number());
        Optional<Document> application = Optional.ofNullable(filed.get(Documents.APPLICATION));
        Optional<Receipt> judged = receipts.latest(row.number());
        Optional<Verdict> told = judged.map(receipt -> Verification.told(receipt.verdict(), receipt.facts()));
        List<Review> reviews = log.reviews(row.number());
        Map<String, String> findings = reviews.stream().flatMap(review -> review.judgements().stream())
                .collect(Collectors.toMap(Judgement::code, DeclarationSummaries::finding, (earlier, later) -> later));
        return new DeclarationSummary(row.number(), row.enterpriseName(), facts.of(asked, row, filed),
                told.map(Verdict::summary).orElse(null), judged.map(Receipt::assessedAt).orElse(null),
                told.map(Verdict::conditions).orElse(List.of()).stream()
                        .map(condition -> ConditionLine.of(condition, findings)).toList(),
                scenarios.of(asked.editionId(), application.map(Document::content).orElse(Map.of())),
                opinions(reviews, asked), places.of(row),
                application.map(Document::revision).orElse(0), application.map(Document::receivedAt).orElse(null),
                application.map(questions::of).orElse(OpenQuestions.NONE), changes.of(asked, filed));
    }

    private List<EarlierOpinion> opinions(List<Review> reviews, FormSet asked) {
        BinaryOperator<String> signature = signatures.readBy(true);
        return reviews.stream().map(review -> review.signed(signature))
                .map(review -> new EarlierOpinion(review.step(), review.decisionText(), review.reason(), review.by(), review.at(),
                        review.items().stream()
                                .map(item -> fields.of(asked, item.field()) + "：" + item.comment()).toList(),
                        review.judgements().stream().map(Judgement::words).toList()))
                .toList();
    }

    private static String finding(Judgement judgement) {
        return judgement.finding().text() + (judgement.remark() == null ? "" : "（" + judgement.remark() + "）");
    }
}
