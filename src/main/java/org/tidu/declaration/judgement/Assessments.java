package org.tidu.declaration.judgement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.tidu.assessment.AssessmentService;
import org.tidu.assessment.facts.Facts;
import org.tidu.assessment.verdict.Condition;
import org.tidu.assessment.verdict.Nature;
import org.tidu.assessment.verdict.Receipts;
import org.tidu.assessment.verdict.Verdict;
import org.tidu.assessment.waiver.WaiverOffer;
import org.tidu.assessment.waiver.WaiverRules;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.round.Round;
import org.tidu.round.Rounds;

/** Judges cases by the rule set their round is pinned to. */
@Component
public class Assessments {

    private static final String EXCEPTION_REQUESTED = "exceptionRequested";

    private final CaseTable cases;
    private final Rounds rounds;
    private final CaseFacts caseFacts;
    private final Documents documents;
    private final AssessmentService service;
    private final Receipts receipts;
    private final WaiverRules waivers;
    private final CaseLog log;
    private final Clock clock;

    Assessments(CaseTable cases, Rounds rounds, CaseFacts caseFacts, Documents documents, AssessmentService service,
            Receipts receipts, WaiverRules waivers, CaseLog log, Clock clock) {
        this.cases = cases;
        this.rounds = rounds;
        this.caseFacts = caseFacts;
        this.documents = documents;
        this.service = service;
        this.receipts = receipts;
        this.waivers = waivers;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The binding verdict on the application as last handed in; kept as a receipt.
     *
     * @param correctionDueAt until when it may be corrected; null when it was never returned for that
     */
    public AssessedCase assess(String number, @Nullable Instant correctionDueAt) {
        CaseRow row = cases.find(number).orElseThrow();
        Map<String, Document> filed = documents.latest(number);
        Map<String, Object> application = Optional.ofNullable(filed.get(Documents.APPLICATION)).orElseThrow().content();
        Round round = rounds.find(row.roundId()).orElseThrow();
        Facts facts = service.facts(round.editionId(), caseFacts.of(round.editionId(), row, application, filed));
        Verdict verdict = service.assess(round.editionId(), round.ruleSetId(), round.tier(), facts);
        receipts.record(number, "SUBMISSION", round.editionId(), verdict, facts);
        return assessed(row, application, verdict, waivers.offer(round.editionId(), verdict, facts.values()), correctionDueAt);
    }

    private AssessedCase assessed(CaseRow row, Map<String, Object> application, Verdict verdict, WaiverOffer offer,
            Instant correctionDueAt) {
        // what meets all conditions goes on whatever it is
        boolean inCorrection = !verdict.eligible() && log.isInCorrection(row.number());
        boolean windowOpen = !clock.instant().isAfter(row.deadlineAt());
        boolean correctionOpen = correctionDueAt != null && !clock.instant().isAfter(correctionDueAt);
        boolean asked = Boolean.TRUE.equals(application.get(EXCEPTION_REQUESTED));
        boolean exception = asked && offer.isPossible();
        boolean maturityUnmet = verdict.conditions().stream()
                .anyMatch(condition -> condition.code().equals("MATURITY") && condition.bars());
        return new AssessedCase(verdict.eligible(), windowOpen && !exception && !inCorrection, inCorrection,
                inCorrection && correctionOpen && !exception, maturityUnmet, asked && !verdict.eligible() && !offer.isPossible(),
                offer, verdict.summary());
    }

    /** What barred the application when it was last judged; none before that, and none when it was found eligible. */
    public List<Condition> unmet(String number) {
        return receipts.latest(number)
                .map(receipt -> receipt.verdict().conditions().stream().filter(Condition::bars).toList())
                .orElse(List.of());
    }

    /** What of the last verdict may be accepted as a special case; nothing before there is one. */
    public WaiverOffer offer(String number) {
        return receipts.latest(number).map(receipt -> waivers.offer(receipt.editionId(), receipt.verdict(), receipt.facts()))
                .orElse(new WaiverOffer(List.of(), List.of(), null));
    }

    /** Why the enterprise asks for an exception; empty when it does not. */
    public Optional<String> exceptionAskedFor(String number) {
        return documents.latest(number, Documents.APPLICATION).map(Document::content)
                .filter(application -> Boolean.TRUE.equals(application.get(EXCEPTION_REQUESTED)))
                .map(application -> String.valueOf(application.get("exceptionReason")));
    }

    /** What the last verdict leaves to people, in the order of the document; none before there is one. */
    public List<Condition> judgements(String number) {
        return receipts.latest(number)
                .map(receipt -> receipt.verdict().conditions().stream()
                        .filter(condition -> condition.nature() == Nature.JUDGEMENT).toList())
                .orElse(List.of());
    }

    /**
     * The same judgement on an application as it is being written, and where it would lead; nothing is kept.
     *
     * @param correctionDueAt until when it may be corrected; null when it was never returned for that
     */
    public Preview preview(CaseRow row, Map<String, Object> application, @Nullable Instant correctionDueAt) {
        Round round = rounds.find(row.roundId()).orElseThrow();
        Facts facts = facts(round, row, application);
        Verdict verdict = service.assess(round.editionId(), round.ruleSetId(), round.tier(), facts);
        WaiverOffer offer = waivers.offer(round.editionId(), verdict, facts.values());
        return new Preview(verdict, Outlook.of(
                assessed(row, application, verdict, offer, correctionDueAt), row.deadlineAt(), correctionDueAt));
    }

    /**
     * Whether the rules can read what an application says; the rest of the case is not looked at.
     *
     * @throws org.tidu.problem.InvalidInput naming what they cannot read, {@code facts.honours[3].year}
     */
    public void readable(String editionId, CaseRow row, Map<String, Object> application) {
        service.facts(editionId, caseFacts.ofApplication(row, application));
    }

    /**
     * What the rules get to see of an application.
     *
     * @throws org.tidu.problem.InvalidInput naming what they cannot read, {@code facts.honours[3].year}
     */
    public Facts facts(CaseRow row, Map<String, Object> application) {
        return facts(rounds.find(row.roundId()).orElseThrow(), row, application);
    }

    private Facts facts(Round round, CaseRow row, Map<String, Object> application) {
        return service.facts(round.editionId(), caseFacts.of(round.editionId(), row, application));
    }
}
