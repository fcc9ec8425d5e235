package org.tidu.demo;

import java.time.LocalDate;
import java.util.Map;
import org.tidu.casefile.Cases;
import org.tidu.casefile.row.CaseRow;
import org.tidu.declaration.DeclarationDesk;
import org.tidu.enterprise.EnterpriseMember;
import org.tidu.evidence.Evidence;
import org.tidu.evidence.FiledEvidence;
import org.tidu.evidence.web.EvidenceDelivery;
import org.tidu.evidence.web.NewEvidence;
import org.tidu.recognition.ObjectionDesk;
import org.tidu.term.DeclarationNumber;
import org.tidu.term.RoundId;

/** What the people of an enterprise do about its case. */
@Demo
class CaseActs {

    private final Companies companies;
    private final Registry registry;
    private final DeclarationDesk desk;
    private final ObjectionDesk objections;
    private final EvidencePapers papers;
    private final EvidenceDelivery delivery;
    private final Evidence evidence;
    private final Cases cases;
    private final DemoClock clock;

    CaseActs(Companies companies, Registry registry, DeclarationDesk desk, ObjectionDesk objections, EvidencePapers papers,
            EvidenceDelivery delivery, Evidence evidence, Cases cases, DemoClock clock) {
        this.companies = companies;
        this.registry = registry;
        this.desk = desk;
        this.objections = objections;
        this.papers = papers;
        this.delivery = delivery;
        this.evidence = evidence;
        this.cases = cases;
        this.clock = clock;
    }

    Company company(String login) {
        return companies.get(login);
    }

    DeclarationNumber start(RoundId roundId, String login) {
        return desk.start(roundId, member(login), FormPapers.start(company(login)));
    }

    /** Begins to fill in the start form, and leaves it at that. */
    void begin(RoundId roundId, String login) {
        Map<String, Object> form = FormPapers.start(company(login));
        form.remove("commitment");
        desk.saveStartDraft(roundId, member(login), form);
    }

    void complete(DeclarationNumber number, String login, Map<String, Object> form) {
        desk.complete(number, member(login), form);
    }

    /** Uploads what this application has to bring. */
    void prove(DeclarationNumber number, String login, Map<String, Object> application) {
        CaseRow row = cases.find(number).orElseThrow();
        papers.of(company(login), LocalDate.now(clock).getYear(), ScenarioPapers.names(application)).forEach(file -> delivery.deliver(row, member(login),
                new NewEvidence(file.category(), file.scenario(), file.name(), (long) file.content().length, null, file.unaudited(), null),
                file.content()));
    }

    /** The path by which an item of a return names the accounts that were not audited. */
    String unauditedAccounts(DeclarationNumber number) {
        return evidence.handedIn(cases.find(number).orElseThrow(), null).stream().filter(FiledEvidence::unaudited)
                .map(file -> "evidence.files." + file.id()).findFirst().orElseThrow();
    }

    void draft(DeclarationNumber number, String login, Map<String, Object> form) {
        desk.saveDraft(number, member(login), form);
    }

    void withdraw(DeclarationNumber number, String login, String reason) {
        desk.withdraw(number, member(login), reason);
    }

    /** Somebody of another enterprise objects to the recognition of this case. */
    void object(DeclarationNumber number, String login, String content) {
        EnterpriseMember objector = member(login);
        objections.raise(number, objector.displayName(), company(login).mobile(), content, objector.accountId());
    }

    private EnterpriseMember member(String login) {
        return registry.member(login);
    }
}
