package org.tidu.declaration.judgement;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.tidu.casefile.Verification;
import org.tidu.casefile.document.Document;
import org.tidu.casefile.document.Documents;
import org.tidu.casefile.history.CaseLog;
import org.tidu.casefile.row.CaseRow;
import org.tidu.casefile.row.CaseTable;
import org.tidu.round.Round;
import org.tidu.round.Rounds;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.EditionId;

/** Judges cases by the rule set their round is pinned to. */
@Component
public class Assessments {

    private static final String EXCEPTION_REQUESTED = "exceptionRequested";

    private final CaseTable cases;
    private final Rounds rounds;
    private final CaseFacts caseFacts;
    private final RosterLookUp rosters;
    private final Documents documents;
    private final AssessmentService service;
    private final Receipts receipts;
    private final WaiverRules waivers;
    private final CorrectionRules corrections;
    private final CaseLog log;
    private final Clock clock;

    Assessments(CaseTable cases, Rounds rounds, CaseFacts caseFacts, RosterLookUp rosters, Documents documents,
            AssessmentService service, Receipts receipts, WaiverRules waivers, CorrectionRules corrections, CaseLog log,
            Clock clock) {
        this.cases = cases;
        this.rounds = rounds;
        this.caseFacts = caseFacts;
        this.rosters = rosters;
        this.documents = documents;
        this.service = service;
        this.receipts = receipts;
        this.waivers = waivers;
        this.corrections = corrections;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The binding verdict on the application as last handed in; kept as a receipt.
     *
     * @param correctionDueAt until when it may be corrected; null when it was never returned for that
     * @param open            what an office still verifies
     */
    public AssessedCase assess(DeclarationNumber number, @Nullable Instant correctionDueAt, Set<Verification> open) {
        CaseRow row = cases.find(number).orElseThrow();
        Map<String, Map<String, Object>> filed = caseFacts.filed(row, Map.of());
        Map<String, Object> application = Optional.ofNullable(filed.get(Documents.APPLICATION)).orElseThrow();
        Round round = rounds.find(row.roundId()).orElseThrow();
        Facts facts = service.facts(round.editionId(), caseFacts.of(round.editionId(), row, filed, open));
        Verdict verdict = service.assess(round.editionId(), round.ruleSetId(), round.tier(), facts);
        receipts.record(number, "SUBMISSION", round.editionId(), verdict, facts);
        return assessed(row, round.editionId(), application, judged(round, verdict, facts, open), correctionDueAt);
    }

    /** A verdict as people read it, while something is still verified, with what of it may be accepted as a special case. */
    private record Judged(Verdict verdict, Set<Verification> open, WaiverOffer offer) {}

    private Judged judged(Round round, Verdict verdict, Facts facts, Set<Verification> open) {
        Verdict told = Verification.told(verdict, facts.values());
        return new Judged(told, open, waivers.offer(round.editionId(), told, facts.values()));
    }

    private AssessedCase assessed(
            CaseRow row, EditionId editionId, Map<String, Object> application, Judged judged, Instant correctionDueAt) {
        Verdict verdict = judged.verdict();
        WaiverOffer offer = judged.offer();
        // what meets all conditions goes on whatever it is
        boolean inCorrection = !verdict.eligible() && log.isInCorrection(row.number());
        boolean windowOpen = !clock.instant().isAfter(row.deadlineAt());
        boolean correctionOpen = correctionDueAt != null && !clock.instant().isAfter(correctionDueAt);
        boolean asked = Boolean.TRUE.equals(application.get(EXCEPTION_REQUESTED));
        boolean exception = asked && offer.isPossible();
        boolean maturityUnmet = verdict.conditions().stream()
                .anyMatch(condition -> condition.bars() && corrections.needsEvaluation(editionId, condition.code()));
        CorrectionRules.Way way = corrections.of(
                editionId, new CorrectionRules.Standing(exception, inCorrection, windowOpen, correctionOpen));
        boolean countysTurn = verdict.eligible() || !way.mayCorrect() && !way.goesOn();
        return new AssessedCase(verdict.eligible(), way.mayCorrect(), inCorrection, way.goesOn(), maturityUnmet,
                asked && !verdict.eligible() && !offer.isPossible(), countysTurn ? judged.open() : Set.of(), offer, verdict.summary());
    }

    /**
     * Honours were verified after the verdict: the same facts with what holds now, so that verdict and procedure say the same.
     * Nothing when that changes nothing, or before there is a verdict.
     */
    public void honoursVerified(DeclarationNumber number) {
        CaseRow row = cases.find(number).orElseThrow();
        receipts.latest(number).ifPresent(given -> {
            Round round = rounds.find(row.roundId()).orElseThrow();
            Map<String, Object> known = new LinkedHashMap<>(given.facts());
            known.put("honours", caseFacts.honours(row));
            Facts facts = service.facts(given.editionId(), known);
            if (!facts.rows("honours").equals(Facts.rows(given.facts(), "honours"))) {
                receipts.record(number, "HONOURS", given.editionId(),
                        service.assess(given.editionId(), round.ruleSetId(), round.tier(), facts), facts);
            }
        });
    }

    /** What barred the application when it was last judged; none before that, and none when it was found eligible. */
    public List<Condition> unmet(DeclarationNumber number) {
        return receipts.latest(number)
                .map(receipt -> Verification.told(receipt.verdict(), receipt.facts()).conditions().stream()
                        .filter(Condition::bars).toList())
                .orElse(List.of());
    }

    /** What of the last verdict may be accepted as a special case; nothing before there is one. */
    public WaiverOffer offer(DeclarationNumber number) {
        return receipts.latest(number).map(receipt -> waivers.offer(
                        receipt.editionId(), Verification.told(receipt.verdict(), receipt.facts()), receipt.facts()))
                .orElse(new WaiverOffer(List.of(), List.of(), null));
    }

    /** Why the enterprise asks for an exception; empty when it does not. */
    public Optional<String> exceptionAskedFor(DeclarationNumber number) {
        return documents.latest(number, Documents.APPLICATION).map(Document::content)
                .filter(application -> Boolean.TRUE.equals(application.get(EXCEPTION_REQUESTED)))
                .map(application -> String.valueOf(application.get("exceptionReason")));
    }

    /** What the last verdict leaves to people, in the order of the document; none before there is one. */
    public List<Condition> judgements(DeclarationNumber number) {
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
        return previewOf(row, Map.of(Documents.APPLICATION, application), correctionDueAt);
    }

    /**
     * The same with several documents being written at once, as in a correction.
     *
     * @param written their contents by form; the others count as they were handed in
     */
    public Preview previewOf(CaseRow row, Map<String, Map<String, Object>> written, @Nullable Instant correctionDueAt) {
        Round round = rounds.find(row.roundId()).orElseThrow();
        Map<String, Map<String, Object>> filed = caseFacts.filed(row, written);
        Set<Verification> open = rosters.unverified(row.number(), row.uscc());
        Facts facts = service.facts(round.editionId(), caseFacts.of(round.editionId(), row, filed, open));
        Judged judged = judged(
                round, service.assess(round.editionId(), round.ruleSetId(), round.tier(), facts), facts, open);
        return new Preview(judged.verdict(), Outlook.of(assessed(row, round.editionId(),
                filed.getOrDefault(Documents.APPLICATION, Map.of()), judged, correctionDueAt), row.deadlineAt(), correctionDueAt));
    }

    /**
     * Whether the rules can read what an application says; the rest of the case is not looked at.
     *
     * @throws org.tidu.problem.InvalidInput naming what they cannot read, {@code facts.honours[3].year}
     */
    public void readable(EditionId editionId, CaseRow row, Map<String, Object> application) {
        service.facts(editionId, caseFacts.ofApplication(editionId, row, application));
    }

    /**
     * What the rules get to see of an application.
     *
     * @throws org.tidu.problem.InvalidInput naming what they cannot read, {@code facts.honours[3].year}
     */
    public Facts facts(CaseRow row, Map<String, Object> application) {
        EditionId edition = rounds.find(row.roundId()).orElseThrow().editionId();
        return service.facts(edition, caseFacts.of(edition, row, caseFacts.filed(row, Map.of(Documents.APPLICATION, application))));
    }
}
